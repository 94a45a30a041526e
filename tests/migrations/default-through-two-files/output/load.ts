const load = async (): Promise<string> => 'a';
export { load as default };
