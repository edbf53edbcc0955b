import type { Finding, GapSummary, GapsChanged, RuleAbout } from '../../graph/model/answers/gap.ts';

const ON = '2023-04-14';

export const rule = (id: RuleAbout['id'], zh: string, more: Partial<RuleAbout> = {}): RuleAbout => ({
  id,
  title: { zh, en: id },
  explain: { zh: `${zh}的说明`, en: id },
  severity: 'high',
  group: id.startsWith('DQ') ? 'quality' : 'gap',
  parameters: [],
  ...more,
});

export const finding = (id: string, name: string, more: Partial<Finding> = {}): Finding => {
  const [ruleId = 'G05', subject = 'branch'] = id.split(':');
  return {
    id,
    rule: ruleId as Finding['rule'],
    severity: 'high',
    subjects: [subject],
    names: { [subject]: { name, kind: 'PartyOrganization', sample: false } },
    area: 'town',
    reach: 1,
    why: { zh: `${name}没有履行中的结对协议。`, en: name },
    path: {
      nodes: [subject],
      relations: [],
      missing: { from: subject, what: { zh: '缺一份协议', en: 'missing' } },
    },
    firstStep: { label: { zh: '起草双边协议', en: 'Draft' }, do: 'pair', parties: [subject] },
    state: 'open',
    ...more,
  };
};

/** What the socket says after a change; of which nothing came or went unless it is given. */
export const gapsChanged = (more: Partial<GapsChanged> = {}): GapsChanged => ({
  seq: 2,
  from: 1,
  asOf: ON,
  rules: [],
  marks: {},
  coverage: [],
  touched: [],
  solved: [],
  unclear: [],
  ...more,
});

type Asked = { readonly path: string; readonly query: URLSearchParams };

const busy = (): Response =>
  new Response(JSON.stringify({ status: 503, code: 'unavailable' }), {
    status: 503,
    headers: { 'Retry-After': '1' },
  });

/** A server of gaps in memory: as many findings as are given, in pages, with what it was asked. */
export class MadeGaps {
  findings: Finding[] = [];
  rules: RuleAbout[] = [rule('G05', '有党组织无结对'), rule('G33', '未亮约', { severity: 'low' })];
  looked = 66;
  unknown = 0;
  failed: readonly string[] = [];
  readonly asked: Asked[] = [];
  /** Paths that answer 500. */
  broken = new Set<string>();
  /** The server says that it is busy, and when to come back. */
  isBusy = false;
  /** Answers wait until `release`. */
  isHeld = false;
  /** Questions that were given up. */
  aborted = 0;
  readonly #held: (() => void)[] = [];

  readonly fetch = (address: string, init?: RequestInit): Promise<Response> => {
    const { pathname, searchParams: query } = new URL(address, 'http://atlas');
    const path = pathname.replace('/api/v1/gaps', '');
    this.asked.push({ path, query });
    return new Promise((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => {
        this.aborted += 1;
        reject(new DOMException('', 'AbortError'));
      });
      const answer = () => resolve({ ok: true, json: async () => this.#answer(path, query) } as Response);
      if (this.broken.has(path)) resolve(new Response('', { status: 500 }));
      else if (this.isBusy) resolve(busy());
      else if (this.isHeld) this.#held.push(answer);
      else answer();
    });
  };

  #answer(path: string, query: URLSearchParams): unknown {
    const head = { incarnation: 'made', seq: 1, asOf: query.get('asOf') ?? ON };
    switch (path) {
      case '/rules':
        return { rules: this.rules };
      case '/summary':
        return this.summary(head.asOf);
      case '/compared':
        return { asOf: head.asOf, since: query.get('since'), added: 7, solved: 12 };
      case '/unknown':
        return {
          ...head,
          total: 1,
          unknown: [{ subject: 'agreement', missing: { zh: '签订日期', en: 'day' } }],
        };
      case '/groups':
        return { groups: [{ key: 'town', name: '南沙街道', found: this.open.length, worst: 'high' }] };
      default:
        return { ...head, rules: [], ...this.#page(query) };
    }
  }

  release(): void {
    this.isHeld = false;
    for (const answer of this.#held.splice(0)) answer();
  }

  get open(): Finding[] {
    return this.findings.filter(({ state }) => state === 'open');
  }

  summary(asOf: string): GapSummary {
    const of = (id: string, state: Finding['state']) =>
      this.findings.filter((each) => each.rule === id && each.state === state).length;
    return {
      incarnation: 'made',
      seq: 1,
      asOf,
      rules: this.rules.map(({ id }) => ({
        id,
        looked: this.looked,
        unknown: this.unknown,
        found: of(id, 'open'),
        snoozed: of(id, 'snoozed'),
        dismissed: of(id, 'dismissed'),
        ...(this.failed.includes(id) ? { failed: true as const } : {}),
      })),
      coverage: ['town', ''].map((area) => ({
        area,
        partyOrganizations: { paired: 3, all: 5, samples: 0 },
        communities: { paired: 3, all: 5, samples: 0 },
        leads: { agreements: 40, all: 15 },
        gaps: this.open.length,
      })),
      marks: {},
    };
  }

  #page(query: URLSearchParams) {
    const wanted = this.findings.filter(
      (each) =>
        each.state === (query.get('state') ?? 'open') &&
        (!query.has('rule') || each.rule === query.get('rule')) &&
        (!query.has('assignee') || each.note?.assignee === query.get('assignee')) &&
        each.why.zh.includes(query.get('q') ?? ''),
    );
    const start = wanted.findIndex(({ id }) => id === query.get('after')) + 1;
    const end = start + Number(query.get('limit') ?? 50);
    const last = wanted[end - 1];
    return {
      total: wanted.length,
      findings: wanted.slice(start, end),
      ...(last && end < wanted.length ? { next: last.id } : {}),
    };
  }
}
