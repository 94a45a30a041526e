import { readFileSync } from 'node:fs';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { readFile } from 'node:fs/promises';

const layout = readFileSync('./layout.html', 'utf8');

export async function handler(event: APIGatewayProxyEvent): Promise<{ readonly body: string }> {
  return { body: layout.replace('$', await readFile(`./pages${event.path}`, 'utf8')) };
}
