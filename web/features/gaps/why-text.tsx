import type { Finding } from '../../../graph/model/answers/gap.ts';
import { t } from '../../texts/i18n.ts';
import { titleOf } from '../../ui/titles.ts';

/** The reason in one sentence, the name of what it is about in bold. */
export function WhyText({ finding }: { readonly finding: Finding }) {
  const why = titleOf(finding.why);
  const known = finding.names[finding.subjects[0] ?? ''];
  const at = known ? why.indexOf(known.name) : -1;
  if (!known || at < 0)
    return (
      <p className="why-text" title={why}>
        {why}
      </p>
    );
  const prefix = t('samplePrefix');
  const isMarked = known.name.startsWith(prefix);
  return (
    <p className="why-text" title={why}>
      {why.slice(0, at)}
      {known.sample && <span className="sample-prefix">{prefix}</span>}
      <strong>{known.sample && isMarked ? known.name.slice(prefix.length) : known.name}</strong>
      {why.slice(at + known.name.length)}
    </p>
  );
}
