import { useState } from 'react';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { SourceMark } from '../../records/source-mark.tsx';
import { follow } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { RecordName } from '../../ui/record-name.tsx';
import type { Link, LinkGroup } from './read-links.ts';
import { RelationCard } from './relation-card.tsx';
import { validityText } from './validity-text.ts';

const FIRST = 4;
const STEP = 40;

/** One relation's label and the records at its other end; long lists open in steps. */
export function LinkRows({ node, group }: { readonly node: NodeRecord; readonly group: LinkGroup }) {
  const [limit, setLimit] = useState(FIRST);
  const current = group.links.filter((link) => link.holds);
  // What does not hold is behind the button, unless there is nothing else to show.
  const first = Math.max(
    Math.min(limit, current.length),
    limit > FIRST ? limit : 0,
    current.length === 0 ? 1 : 0,
  );
  const shown = group.links.slice(0, first);
  const rest = group.links.length - shown.length;
  return (
    <>
      {shown.map((link, index) => (
        <LinkRow key={link.relation.id} node={node} link={link} title={group.title} isFirst={index === 0} />
      ))}
      {rest > 0 && (
        <div className="row">
          <dt />
          <dd className="row-value">
            <button type="button" className="text-link quiet" onClick={() => setLimit(limit + STEP)}>
              {t(shown.length < current.length ? 'inspector.moreItems' : moreWord(group.links.slice(first)), {
                count: rest,
              })}
            </button>
          </dd>
        </div>
      )}
    </>
  );
}

/** What the rest is, once everything that holds is shown. */
const moreWord = (links: readonly Link[]) =>
  links.some((link) => link.isToCome) ? 'inspector.moreOther' : 'inspector.moreEnded';

type LinkRowProps = {
  readonly node: NodeRecord;
  readonly link: Link;
  readonly title: string;
  readonly isFirst: boolean;
};

function LinkRow({ node, link, title, isFirst }: LinkRowProps) {
  const { relation, other, holds, isToCome } = link;
  const when = validityText(relation.fields);
  const hasGlyph = other.kind !== 'Town' && other.kind !== 'Person';
  return (
    <div className={`row${holds ? '' : ' past'}`}>
      <dt>{isFirst ? title : ''}</dt>
      <dd className="row-value">
        {hasGlyph && <KindGlyph kind={other.kind} size={16} />}
        <span>
          <button type="button" className="text-link" onClick={() => follow(other.id)}>
            <RecordName node={other} />
          </button>
          {!holds && (
            <span className="row-when">
              {t(isToCome ? 'inspector.toCome' : 'inspector.ended')}
              {when && ` ${when}`}
            </span>
          )}
        </span>
      </dd>
      <dd className="row-source">
        <SourceMark
          title={title}
          provenance={relation.provenance}
          recordId={node.id}
          sample={relation.sample}
        >
          {(close) => <RelationCard relation={relation} other={other} onClose={close} />}
        </SourceMark>
      </dd>
    </div>
  );
}
