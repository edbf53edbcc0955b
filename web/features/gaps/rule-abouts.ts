import { createContext, useContext } from 'react';
import type { RuleAbout } from '../../../graph/model/answers/gap.ts';
import { titleOf } from '../../ui/titles.ts';

/** What the rules say of themselves, by id; the board asks once and whoever names a rule reads it here. */
type Rules = { readonly abouts: ReadonlyMap<string, RuleAbout>; reload(): void };

const RulesContext = createContext<Rules>({ abouts: new Map(), reload: () => {} });
export const RulesProvider = RulesContext.Provider;

/** Asks for the rules again, after somebody has set a parameter. */
export const useReloadRules = (): (() => void) => useContext(RulesContext).reload;

/** A rule's title; its id until the titles are here. */
export function useRuleTitle(id: string): string {
  const about = useContext(RulesContext).abouts.get(id);
  return about ? titleOf(about.title) : id;
}
