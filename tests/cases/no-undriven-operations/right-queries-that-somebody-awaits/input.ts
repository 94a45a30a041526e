import { PrismaClient } from '@prisma/client';
import { knex } from 'knex';
import { model } from 'mongoose';

const db = knex({});
const prisma = new PrismaClient();
const User = model<{ name: string }>('User');

export async function store(name: string): Promise<void> {
  await db('users').insert({ name });
  db('users').insert({ name }).catch(console.error);
  await prisma.$transaction([prisma.user.create({ data: { name } })]);
  await User.find({}).sort('name');
}

export const find = (name: string) => User.find({ name });
