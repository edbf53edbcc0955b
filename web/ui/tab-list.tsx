import type { ReactNode } from 'react';

type TabListProps<Tab extends string> = {
  readonly className: string;
  readonly label?: string;
  readonly tabs: readonly Tab[];
  readonly current: Tab;
  textOf(tab: Tab): ReactNode;
  onOpen(tab: Tab): void;
};

/** Tabs of which one is open. How they look is the class’s. */
export function TabList<Tab extends string>(props: TabListProps<Tab>) {
  const { className, label, tabs, current, textOf, onOpen } = props;
  return (
    <div className={className} role="tablist" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          aria-selected={tab === current}
          onClick={() => onOpen(tab)}
        >
          {textOf(tab)}
        </button>
      ))}
    </div>
  );
}
