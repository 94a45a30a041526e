import { readFileSync } from 'node:fs';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const layout = readFileSync('./layout.html', 'utf8');

export async function handler(event: APIGatewayProxyEvent): Promise<{ readonly body: string }> {
  return { body: layout.replace('$', readFileSync(`./pages${event.path}`, 'utf8')) };
}
