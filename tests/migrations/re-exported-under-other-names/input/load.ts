function load(): string {
  return 'a';
}
export { load as read, load as default };
