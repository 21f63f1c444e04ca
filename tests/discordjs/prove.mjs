// Proves the fake Discord with the real discord.js: node prove.mjs ROOT TOKEN, where ROOT is its address with /control.
// Ends with exit code 0 and one line of JSON; with 1 and the reason where something is not as on Discord.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, EmbedBuilder, Events, GatewayIntentBits, MessageFlags,
  SlashCommandBuilder,
} from 'discord.js';

const [root, token] = process.argv.slice(2);
const limit = AbortSignal.timeout(25_000);

async function control(method, path, body) {
  const response = await fetch(new URL(`control/${path}`, root), {
    method, signal: limit, body: body && JSON.stringify(body), headers: { 'content-type': 'application/json' },
  });
  const text = await response.text();
  assert.ok(response.ok, `${method} ${path}: ${response.status} ${text}`);
  return text ? JSON.parse(text) : null;
}

async function next(emitter, event) {
  return (await once(emitter, event, { signal: limit }))[0];
}

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
  rest: { api: new URL('api', root).href },
});

async function interaction(draft) {
  const received = next(client, Events.InteractionCreate);
  await control('POST', 'interactions', draft);
  return await received;
}

try {
  const ready = next(client, Events.ClientReady);
  const started = performance.now();
  await client.login(token);
  await ready;
  const login = Math.round(performance.now() - started);
  assert.equal(client.guilds.cache.size, 1);

  const ask = new SlashCommandBuilder().setName('ask').setDescription('Asks the articles').setDefaultMemberPermissions(32)
    .addStringOption((option) => option.setName('question').setDescription('What to look for').setRequired(true).setAutocomplete(true));
  const registered = await client.application.commands.set([ask]);
  assert.equal(registered.first().name, 'ask');

  const asked = await interaction({ slash: 'ask', options: { question: 'Who won?' } });
  assert.equal(asked.options.getString('question'), 'Who won?');
  assert.equal(asked.commandId, registered.first().id);
  await asked.deferReply();
  const more = new ActionRowBuilder().addComponents(
    new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Secondary),
    new ButtonBuilder().setURL('https://news.example/1').setLabel('Read').setStyle(ButtonStyle.Link));
  const answer = await asked.editReply({
    content: 'Nobody yet.', embeds: [new EmbedBuilder().setTitle('Draw').setDescription('Two all.')], components: [more],
    allowedMentions: { parse: [] },
  });
  await asked.followUp({ content: 'And a note.', flags: MessageFlags.Ephemeral });

  const typed = await interaction({ typing: 'ask', option: 'question', text: 'Wh' });
  assert.equal(typed.options.getFocused(), 'Wh');
  await typed.respond([{ name: 'Who won?', value: 'Who won?' }]);

  const pressed = await interaction({ press: 'more', message: answer.id });
  await pressed.update({ content: 'Nobody at all.' });
  await assert.rejects(pressed.reply('again'));

  const heard = next(client, Events.MessageCreate);
  await control('POST', 'messages', { text: `Good morning <@${client.user.id}>` });
  const message = await heard;
  assert.match(message.content, /^Good morning/);
  const replied = await message.reply({ content: 'Good morning.', nonce: '1', enforceNonce: true });
  await replied.edit('Good day.');

  const resumed = next(client, Events.ShardResume);
  await control('POST', 'gateway/drop');
  const missed = next(client, Events.InteractionCreate);
  await control('POST', 'interactions', { slash: 'ask', options: { question: 'While away?' } });
  await resumed;
  await (await missed).reply('Back again.');

  const state = await control('GET', 'state');
  const shown = state.messages.filter((entry) => entry.author.bot).map((entry) => entry.content);
  assert.deepEqual(shown, ['Nobody at all.', 'And a note.', 'Good day.', 'Back again.']);
  assert.equal(state.identifies, 1);
  assert.equal(state.resumes, 1);
  assert.ok(state.resumeAddressUsed);
  assert.deepEqual(state.violations, []);
  console.log(JSON.stringify({ login, messages: shown.length, schemaChecked: state.schemaChecked }));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await client.destroy();
}
