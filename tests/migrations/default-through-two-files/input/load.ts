const load = (): string => 'a';
export { load as default };
