function load(): string {
  return 'a';
}
export = load;
