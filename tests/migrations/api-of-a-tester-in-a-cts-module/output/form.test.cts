import events = require('user-event');

declare function it(name: string, test: () => void | Promise<void>): void;
declare function beforeEach(hook: () => void | Promise<void>): void;

beforeEach(async () => {
	events.default.setup();
	await events.click('reset');
});
it('is sent', async () => {
	await events.default.type('name', 'Ada');
	await fill('mail');
});
it('is empty', async () => fill('name'));

async function fill(field: string): Promise<void> {
	const { type } = events.default;
	await type(field, 'x');
}
