/** The value, or `late()` as the failure when it takes longer; the work itself goes on unless its owner stops it. */
export async function within<Value>(
  milliseconds: number,
  work: Value | Promise<Value>,
  late: () => Error,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
