import type { FieldSpec } from '../../model/schema/field.ts';
import {
  fieldSpecs,
  KIND_NAMES,
  type Kind,
  kindSpec,
  SYSTEM_KINDS,
  SYSTEM_LABEL,
} from '../../model/schema/kinds.ts';
import { RELATION_NAMES, relationSpec } from '../../model/schema/relations.ts';
import { VOCABULARIES } from '../../model/schema/vocabularies.ts';
import { DERIVED_RELATIONS, nowField, nowFields } from '../../model/terms/derived.ts';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string[] => [
  row(...head),
  row(...head.map(() => '---')),
  ...rows,
];

function typeOf(spec: FieldSpec): string {
  const words = 'of' in spec ? VOCABULARIES[spec.of] : undefined;
  const values = words
    ? `: ${Object.entries(words)
        .map(([key, { zh }]) => `\`${key}\` ${zh}`)
        .join(' · ')}`
    : '';
  return `${spec.type}${spec.dated ? '，分时段 dated' : ''}${values}`;
}

function kindSection(kind: Kind): string[] {
  const { title, label } = kindSpec(kind);
  const specs = Object.entries(fieldSpecs(kind));
  const fields = specs.map(([name, spec]) => row(`\`${name}\``, spec.title.zh, spec.title.en, typeOf(spec)));
  const now = nowFields(kind).map((name) => {
    const spec = specs.find(([field]) => nowField(field) === name)?.[1];
    return row(
      `\`${name}\``,
      `${spec?.title.zh ?? '等级'}（现在）`,
      `${spec?.title.en ?? 'Grade'}, now`,
      '推算 derived',
    );
  });
  return [
    `### \`${label}\`${label === kind ? '' : ` \`{kind: '${kind}'}\``} ${title.zh} · ${title.en}`,
    '',
    ...table(['属性 property', '中文', 'English', '类型 type'], [...fields, ...now]),
    '',
  ];
}

const ends = (kinds: readonly Kind[]): string =>
  kinds.map((kind) => `\`${kind}\` ${kindSpec(kind).title.zh}`).join('、');

/** The labels, relation types and properties of the database, as they follow from KINDS and RELATIONS. */
export function graphPage(): string {
  const domain = KIND_NAMES.filter((kind) => !SYSTEM_KINDS.includes(kind));
  const relations = RELATION_NAMES.map((name) => {
    const { title, from, to, fields } = relationSpec(name);
    const own = Object.keys(fields).map((field) => `\`${field}\``);
    return row(`\`${name}\``, title.zh, title.en, ends(from), ends(to), own.join(' '));
  });
  return `${[
    '# 图的样子 · Labels, relation types and properties',
    '',
    '本页由 `npm run graph-page` 生成，测试检查它是最新的。This page is generated; a test keeps it current.',
    '',
    '- 每个节点只有一个标签，就是它的种类；程序自己的节点（日志、访客、设置）只有 `System`，查询时用 `WHERE NOT n:System` 排除。',
    '  Each node has one label, its kind; the system’s own (log, clients, settings) have `System` alone.',
    '- 所有记录都有 `id`、`kind`、`rev`（最后一次改动的序号）、`sample`（示例）；`provenance` 是来源（JSON），`place…` 是图上的位置。',
    '- 日期是 `2023-04-14` 这样的文字，可以直接比较大小；金额以元计。Days are texts that compare; money is in yuan.',
    "- 分时段的属性是两个对应的列表：`x` 是值，`xFrom` 是各自从哪天起（`''` = 有记录以前）；现在的值另有 `xNow`。",
    '  Dated properties are two parallel lists; what holds now is in `xNow`.',
    '- **推算的**（`xNow`、`PAIRED_WITH`、`NOW_IN`）由程序随每次改动写入，按上海时间的当天，每天和每次启动时更新，',
    "  截至哪天写在 `(:System {system: 'meta'}).derivedOn`（空 = 正在更新）；不要手改，改了也会被覆盖。Derived: never edit it, it is overwritten.",
    '- 在 Neo4j Browser 里，把 [atlas.grass](atlas.grass) 拖进窗口，颜色和名称就与本程序一致。Drop the style file onto Neo4j Browser.',
    '',
    '## 关系 · Relations',
    '',
    ...table(['类型 type', '中文', 'English', '从 from', '到 to', '属性 properties'], relations),
    '',
    '推算的 · Derived:',
    '',
    ...table(
      ['类型 type', '中文', 'English', '从 from', '到 to', '属性 properties'],
      [
        row(
          '`PAIRED_WITH`',
          '结对（签了协议的双方单位；方向无意义）',
          'Paired with; the direction means nothing',
          ends(DERIVED_RELATIONS.PAIRED_WITH.from),
          ends(DERIVED_RELATIONS.PAIRED_WITH.to),
          '`agreement` 协议的 id `from` `to`',
        ),
        row(
          '`NOW_IN`',
          '现在所在镇街',
          'Stands in now',
          ends(DERIVED_RELATIONS.NOW_IN.from),
          ends(DERIVED_RELATIONS.NOW_IN.to),
          '',
        ),
      ],
    ),
    '',
    '## 节点 · Nodes',
    '',
    ...domain.flatMap(kindSection),
    `## 程序自己的节点 · The system’s own (\`${SYSTEM_LABEL}\`)`,
    '',
    '`system` 说明是什么：`meta` 库本身、`entry` 日志的一条、`client` 一个页面；有 `kind` 的是下面这些设置。',
    '',
    ...SYSTEM_KINDS.flatMap(kindSection),
  ]
    .join('\n')
    .trimEnd()}\n`;
}
