/** One file's text before and after, both with the byte order mark that it has. */
export interface FileChange {
  /** Absolute path. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}
