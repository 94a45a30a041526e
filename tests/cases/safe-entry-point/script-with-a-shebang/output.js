#!/usr/bin/env node
import { run } from 'somewhere';
run().catch((error) => { console.error(error); process.exitCode = 1; });
