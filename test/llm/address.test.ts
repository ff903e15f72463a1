import assert from 'node:assert/strict';
import { addressOf, addressProblem } from '../../src/llm/address.ts';

const BASES: Readonly<Record<string, string>> = {
  'http://localhost:11434': 'http://localhost:11434/v1',
  'http://localhost:11434/': 'http://localhost:11434/v1',
  'http://localhost:11434/v1': 'http://localhost:11434/v1',
  'http://localhost:11434/v1/': 'http://localhost:11434/v1',
  'http://localhost:1234/v1/chat/completions': 'http://localhost:1234/v1',
  'localhost:8080': 'http://localhost:8080/v1',
  '127.0.0.1:8080/v1/models': 'http://127.0.0.1:8080/v1',
  '[::1]:8080': 'http://[::1]:8080/v1',
  'HTTP://LOCALHOST:8080': 'http://localhost:8080/v1',
  ' https://api.openai.com ': 'https://api.openai.com/v1',
  'api.openai.com': 'https://api.openai.com/v1',
  'https://api.openai.com/v1/responses': 'https://api.openai.com/v1',
  'https://models.example.org/proxy': 'https://models.example.org/proxy/v1',
  'https://models.example.org/proxy/v1': 'https://models.example.org/proxy/v1',
  'https://models.example.org/v1beta/openai/': 'https://models.example.org/v1beta/openai',
  'https://mine.openai.azure.com': 'https://mine.openai.azure.com/openai/v1',
  'https://mine.openai.azure.com/openai/v1/': 'https://mine.openai.azure.com/openai/v1',
  'http://studio.localhost:1234': 'http://studio.localhost:1234/v1',
};

const REFUSED: Readonly<Record<string, RegExp>> = {
  '': /no address/,
  'not an address': /no address/,
  'http://': /no address/,
  'ftp://localhost': /https/,
  'file:///etc/passwd': /no address|https/,
  'http://api.openai.com': /Only https/,
  'http://192.168.1.4:11434': /Only https/,
  'http://10.0.0.2': /Only https/,
  'http://0.0.0.0:11434': /Only https/,
  'http://localhost.example.org': /Only https/,
  'http://127.0.0.1.example.org': /Only https/,
  'http://localhost@example.org': /name and password/,
  'https://me:secret@api.openai.com': /name and password/,
  'https://mine.openai.azure.com/openai?api-version=1': /“\?”/,
  'https://api.openai.com/v1#x': /“\?”/,
};

describe('addresses', () => {
  for (const [written, base] of Object.entries(BASES)) {
    it(`reads ${written}`, () => assert.equal(addressOf(written).base, base));
  }

  for (const [written, why] of Object.entries(REFUSED)) {
    it(`refuses ${written || 'nothing'}`, () => assert.match(addressProblem(written) ?? '', why));
  }

  it('binds to the origin, not to the path', () => {
    assert.equal(addressOf('https://models.example.org/a').origin, 'https://models.example.org');
    assert.equal(addressOf('https://models.example.org:8443/b').origin, 'https://models.example.org:8443');
  });

  it('tells this machine from others, however it is written', () => {
    assert.ok(addressOf('http://127.1:8080').local);
    assert.ok(!addressOf('https://api.openai.com').local);
  });
});
