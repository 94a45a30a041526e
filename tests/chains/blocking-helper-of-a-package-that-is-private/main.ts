import Fastify from 'fastify';
import { loadConfig } from './config.js';

Fastify().get('/config', async () => loadConfig().trim());
