import type { Day } from '../../model/schema/day.ts';
import type { RuleId } from '../../model/schema/rule-id.ts';
import type { Graph } from '../../model/view/view.ts';
import type { WholeRule } from '../rule.ts';
import type { DayProjection } from './day-projection.ts';
import type { FindingChange } from './finding-change.ts';
import { paramsOf, type Settings } from './local-verdict.ts';
import { WholeAnswer } from './whole-answer.ts';

export type WholeDeps = {
  readonly graph: Graph;
  readonly settings: (rule: RuleId) => Settings;
  readonly completeThrough: Day | undefined;
  readonly onBug: (error: unknown, rule: RuleId) => void;
};

type Asked = {
  readonly rule: WholeRule;
  readonly answer: WholeAnswer;
  /** What it was asked: the day, how far on each part was, its parameters; undefined: it has to be asked. */
  question: string | undefined;
};

/** What the rules over the whole graph say; each is asked again only where something that it reads has changed. */
export class WholeFindings {
  readonly #deps: WholeDeps;
  readonly #asked: readonly Asked[];

  constructor(rules: readonly WholeRule[], deps: WholeDeps) {
    this.#deps = deps;
    this.#asked = rules.map((rule) => ({ rule, answer: new WholeAnswer(rule), question: undefined }));
  }

  rule(id: RuleId): WholeAnswer | undefined {
    return this.#asked.find(({ rule }) => rule.id === id)?.answer;
  }

  /**
   * `touched`: records in whose surroundings something changed since the last time; what names one of them is put into
   * words anew. `withoutFigures`: they could not be computed, so whoever reads them cannot be asked.
   */
  judge(
    projection: DayProjection,
    touched: ReadonlySet<string>,
    { withoutFigures }: { readonly withoutFigures: boolean },
  ): FindingChange[] {
    const { graph, settings, completeThrough, onBug } = this.#deps;
    const { on, figures } = projection;
    const moment = { graph, on, completeThrough, figures };
    return this.#asked.flatMap((each) => {
      const { rule, answer } = each;
      const params = paramsOf(rule, settings(rule.id));
      const question = JSON.stringify([on, rule.reads.map((part) => projection.versionOf(part)), params]);
      const isAsked = each.question === question;
      each.question = undefined;
      if (withoutFigures && rule.reads.includes('figures')) return answer.fail();
      try {
        const changes = isAsked ? [] : answer.take(rule.judge(projection, params as never, on), moment);
        each.question = question;
        return [...changes, ...answer.reword(touched, moment)];
      } catch (error) {
        onBug(error, rule.id);
        return answer.fail();
      }
    });
  }
}
