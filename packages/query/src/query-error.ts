/** What is wrong with a query, in one sentence for the person who typed it. */
export class QueryError extends Error {
  override name = 'QueryError';
  /** Where in the query, in UTF-16 units. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
