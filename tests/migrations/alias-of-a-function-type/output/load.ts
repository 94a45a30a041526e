type Loader = () => string | Promise<string>;
export const load: Loader = async () => 'a';
export const again: Loader = async () => load();
