/**
 * Readings that local names have and dictionaries lack or put last. In Nansha a 涌 (a tidal creek) is read chōng, a 滘
 * jiào, a 氹 dàng; both readings of 涌 are kept, since people from elsewhere type yǒng.
 */
export const LOCAL_READINGS: Readonly<Record<string, readonly string[]>> = {
  涌: ['chong', 'yong'],
  冲: ['chong'],
  滘: ['jiao'],
  漖: ['jiao'],
  氹: ['dang'],
  凼: ['dang'],
  塱: ['lang'],
  㙟: ['lang'],
  埗: ['bu'],
  圳: ['zhen'],
  沥: ['li'],
  榄: ['lan'],
  核: ['he', 'hu'],
  岗: ['gang'],
  蚬: ['xian'],
  鳌: ['ao'],
  㘵: ['dun', 'diu'],
  乸: ['na'],
  蕉: ['jiao'],
  沚: ['zhi'],
  番: ['pan', 'fan'],
  坦: ['tan'],
  峎: ['lang', 'nong'],
};
