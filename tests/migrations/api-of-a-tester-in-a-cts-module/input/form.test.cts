import events = require('user-event');

declare function it(name: string, test: () => void | Promise<void>): void;
declare function beforeEach(hook: () => void | Promise<void>): void;

beforeEach(() => {
	events.default.setup();
	events.click('reset');
});
it('is sent', () => {
	events.default.type('name', 'Ada');
	fill('mail');
});
it('is empty', async () => fill('name'));

function fill(field: string): void {
	const { type } = events.default;
	type(field, 'x');
}
