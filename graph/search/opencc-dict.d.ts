/** Pairs of characters, `萬 万|頃 顷`. The package describes only its converters, which take half a second to make. */
declare module 'opencc-js/dict/*' {
  const pairs: string;

  export = pairs;
}
