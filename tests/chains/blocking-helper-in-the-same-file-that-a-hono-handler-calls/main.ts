import { readFileSync } from 'node:fs';
import { Hono } from 'hono';

const page = (name: string): string => layout(readFileSync(`./pages/${name}`, 'utf8'));
const layout = (text: string): string => `<body>${text}</body>`;

new Hono().get('/', (context) => context.html(page('home')));
