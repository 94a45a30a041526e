declare function parse(): string;

export function read(): string {
  try {
    return parse();
  } finally {
    return 'nothing';
  }
}
