/** What never belongs into an answer, whatever was sent: traces, files, addresses, words of the database and libraries. */
export const LEAK =
  /\bat [^"]{1,80}:\d+:\d+|node_modules|\.ts:\d|QueryFailed|TypeORM|EntityMetadata|PostgresError|\b127\.0\.0\.1:\d|localhost:\d|ECONN|invalid input syntax|syntax error at or near|violates [a-z-]+ constraint|relation \\"|column \\"|Maximum call stack|out of range for type|Cannot read propert/;
