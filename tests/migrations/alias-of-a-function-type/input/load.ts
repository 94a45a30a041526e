type Loader = () => string;
export const load: Loader = () => 'a';
export const again: Loader = () => load();
