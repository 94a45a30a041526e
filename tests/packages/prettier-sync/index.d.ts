declare const synchronized: {
  format(source: string, options?: { parser?: string }): string;
  resolveConfig(file: string): Record<string, unknown> | null;
};
export default synchronized;
