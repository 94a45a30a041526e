declare function save(): Promise<void>;
declare function close(): Promise<void>;
declare const wanted: boolean;

export async function store(): Promise<void> {
  wanted && (await save(), await close());
}
