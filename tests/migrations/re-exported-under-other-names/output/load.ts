async function load(): Promise<string> {
  return 'a';
}
export { load as read, load as default };
