export function load(): string {
	return "a";
}

export async function loadAsync(): Promise<string> {
	return "a";
}
export class Store {
	read(): number {
		return load().length;
	}

	async readAsync(): Promise<number> {
		return (await loadAsync()).length;
	}
}
