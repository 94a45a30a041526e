type Loader = () => string;
export const load: Loader = async () => 'a';
export const again: Loader = () => load();
