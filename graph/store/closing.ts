/** What `next` makes of something that is to be closed where that fails. Errors: those of `next`. */
export async function closing<O extends { close(): Promise<void> }, T>(
  owned: O,
  next: (owned: O) => Promise<T>,
): Promise<T> {
  try {
    return await next(owned);
  } catch (error) {
    await owned.close();
    throw error;
  }
}
