declare function save(id?: number): Promise<void>;

declare const source: EventTarget;

source.addEventListener('change', () => void save());
