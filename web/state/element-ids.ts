/** The search box's input, which keys from anywhere on the page lead to. */
export const SEARCH_ID = 'search-input';
