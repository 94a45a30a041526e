async function load(): Promise<string> {
  return 'a';
}
export = load;
