#!/usr/bin/env node
import { run } from 'somewhere';
run().catch(console.error);
