export const prefix = async (): Promise<string> => '/api';
export function route(path: string): (target: object, key: string, descriptor: TypedPropertyDescriptor<(...args: never[]) => unknown>) => void {
	return () => void path;
}
export const entity = (name: string) => (target: new () => object): void => void [name, target];
