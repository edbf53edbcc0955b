/**
 * What Chrome 90 lacks, the oldest browser that the page supports. The bundler lowers syntax to Chrome 98 alone and
 * adds no functions, so nothing from here may reach the bundle. `since` is the Chrome version that brought it.
 */
interface NewerFeature {
  readonly name: string;
  readonly pattern: RegExp;
  readonly since: number;
}

/** A use that does no harm, with the reason. `near` is text around it that tells it from any other use. */
interface HarmlessUse {
  readonly name: string;
  readonly near: RegExp;
  readonly reason: string;
}

export const newerFunctions: readonly NewerFeature[] = [
  { name: '.at()', pattern: /(?<!\.\.)\.at\(/g, since: 92 },
  { name: 'crypto.randomUUID', pattern: /\.randomUUID\b/g, since: 92 },
  { name: 'Object.hasOwn', pattern: /Object\.hasOwn\b/g, since: 93 },
  { name: 'findLast', pattern: /\.findLast(?:Index)?\(/g, since: 97 },
  { name: 'structuredClone', pattern: /\bstructuredClone\b/g, since: 98 },
  { name: 'AbortSignal.timeout', pattern: /AbortSignal\.(?:timeout|any|abort)\b/g, since: 103 },
  { name: 'throwIfAborted', pattern: /\.throwIfAborted\(/g, since: 100 },
  { name: 'showPicker', pattern: /\.showPicker\(/g, since: 99 },
  { name: 'showPopover', pattern: /\.(?:show|hide|toggle)Popover\(/g, since: 114 },
  { name: 'toSorted', pattern: /\.to(?:Sorted|Reversed|Spliced)\(/g, since: 110 },
  { name: '.with()', pattern: /\.with\(/g, since: 110 },
  { name: 'isWellFormed', pattern: /\.(?:is|to)WellFormed\(/g, since: 111 },
  { name: 'groupBy', pattern: /(?:Object|Map)\.groupBy\b/g, since: 117 },
  { name: 'Promise.withResolvers', pattern: /Promise\.withResolvers\b/g, since: 119 },
  { name: 'Promise.try', pattern: /Promise\.try\b/g, since: 128 },
  { name: 'Array.fromAsync', pattern: /Array\.fromAsync\b/g, since: 121 },
  { name: 'RegExp.escape', pattern: /RegExp\.escape\b/g, since: 136 },
  {
    name: 'set operations',
    pattern: /\.(?:union|difference|symmetricDifference|is(?:Sub|Super)setOf)\(/g,
    since: 122,
  },
  { name: 'set intersection', pattern: /\.intersection\(/g, since: 122 },
  {
    name: 'iterator helpers',
    pattern: /\.(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|toArray)\(/g,
    since: 122,
  },
  { name: 'scheduler', pattern: /\bscheduler\.(?:yield|postTask)\(/g, since: 94 },
  { name: 'CSS.highlights', pattern: /CSS\.highlights\b/g, since: 105 },
  { name: 'startViewTransition', pattern: /\.startViewTransition\(/g, since: 111 },
  { name: 'navigation', pattern: /\bnavigation\.navigate\(/g, since: 102 },
  { name: 'checkVisibility', pattern: /\.checkVisibility\(/g, since: 105 },
  { name: 'class static block', pattern: /\bstatic\s*\{/g, since: 94 },
  { name: 'asking for a private field', pattern: /#[\w$]+ in\b/g, since: 91 },
  { name: "a static field in a function's own name", pattern: /\bstatic (?:name|length)\b/g, since: 98 },
];

export const newerStyles: readonly NewerFeature[] = [
  { name: ':has()', pattern: /:has\(/g, since: 105 },
  { name: 'nesting', pattern: /\{[^{}]*&[\s.:#[>]/g, since: 112 },
  { name: '@layer', pattern: /@layer\b/g, since: 99 },
  { name: '@container', pattern: /@container\b/g, since: 105 },
  { name: '@scope', pattern: /@scope\b/g, since: 118 },
  { name: '@starting-style', pattern: /@starting-style\b/g, since: 117 },
  { name: 'dynamic viewport units', pattern: /\d(?:[dsl]v(?:h|w|min|max))\b/g, since: 108 },
  { name: 'container units', pattern: /\dcq(?:w|h|i|b|min|max)\b/g, since: 105 },
  { name: 'subgrid', pattern: /\bsubgrid\b/g, since: 117 },
  { name: 'color-mix()', pattern: /\bcolor-mix\(/g, since: 111 },
  { name: 'oklch()', pattern: /\bok(?:lch|lab)\(/g, since: 111 },
  { name: 'light-dark()', pattern: /\blight-dark\(/g, since: 123 },
  { name: 'range media queries', pattern: /@media[^{]*[<>]/g, since: 104 },
  { name: 'separate transforms', pattern: /[{;\s](?:translate|rotate|scale):/g, since: 104 },
  { name: 'anchor positioning', pattern: /\banchor\(|position-anchor/g, since: 125 },
];

/** A library's own method of the same name, or a use behind a check for it. */
export const harmlessUses: readonly HarmlessUse[] = [
  {
    name: 'structuredClone',
    near: /boundingBox:structuredClone\(\w+\.extent\(\)\)/,
    reason: "inside Cytoscape's breadthfirst layout, which is not used: positions come from the server",
  },
  {
    name: 'set intersection',
    near: /(?:edges|connectedEdges|connectedNodes)\(\)\.intersection\(/i,
    reason: "a method of Cytoscape's own collections",
  },
  {
    name: 'set intersection',
    near: /\w+\.intersection\?\w+\.intersection\(/,
    reason: 'Cytoscape checks for it and computes it itself otherwise',
  },
  {
    name: 'set operations',
    near: /\w+=\w+\.difference\(\w+\)/,
    reason: "a method of Cytoscape's own collections",
  },
  {
    name: 'set operations',
    near: /(?:\.copy\(\w+\)[:,]|\|\|=\w+\.clone\(\),)\w+\.union\(|\w\[\w\]\.union\(/,
    reason: "a method of ECharts' own rectangles, which begin as a copy or stand in a list of them",
  },
  {
    name: 'set operations',
    near: /\.union\((?:\w+\)(?:\}this\._rect=|:\w+\.copy\()|new \w+\(\w+,0,\w+,1\)\))/,
    reason: "a method of ECharts' own rectangles, put together to one or grown to an axis",
  },
  {
    name: 'startViewTransition',
    near: /try\{var \w+=\w+\.startViewTransition\(/,
    reason: 'React, only for its view transition component, which is not used, and inside try',
  },
  {
    name: 'navigation',
    near: /currentEntry;.{0,40}navigation\.navigate\(/,
    reason: 'React checks that `navigation` is an object first',
  },
];
