import { entity, prefix, route } from './load.js';

@entity(prefix())
export class Users {
	@route(prefix() + '/users')
	all(): string[] {
		return [`${prefix()}/users/1`];
	}
}
export const url = (): string => new Users().all()[0] ?? prefix();
