import { entity, prefix, route } from './load.js';

@entity(await prefix())
export class Users {
	@route(await prefix() + '/users')
	all(): string[] {
		return [`${prefix()}/users/1`];
	}
}
export const url = async (): Promise<string> => new Users().all()[0] ?? await prefix();
