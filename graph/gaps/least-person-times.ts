/** Person-times of one event below which a count is doubted, of an activity and of what is reported alike. */
export const LEAST_PERSON_TIMES = 5;
