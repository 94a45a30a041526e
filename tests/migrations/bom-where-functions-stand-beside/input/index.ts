export function load(): string {
	return "a";
}
export class Store {
	read(): number {
		return load().length;
	}
}
