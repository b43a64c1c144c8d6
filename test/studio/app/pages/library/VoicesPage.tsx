import { DropdownMenu, Tabs } from 'radix-ui';
import { useState } from 'react';
import { LIBRARY_VOICES, MY_VOICES, type Voice } from '../../content/voices.ts';
import { DivButton } from '../../parts/DivButton.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Label } from '../../parts/Label.tsx';
import { SelectBox } from '../../parts/SelectBox.tsx';
import { Swap } from '../../parts/Swap.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { VoiceDrawer } from './VoiceDrawer.tsx';
import { VoiceRow } from './VoiceRow.tsx';

const TILES = [
  ['voice', 'Clone your voice', 'Read two minutes aloud, and it speaks in every video.'],
  ['agent', 'Design a voice', 'Describe it: a calm voice for Avatar IV, a fast one for ads.'],
  ['upload', 'Import from 3rd party', 'Bring a voice along from another service.'],
] as const;

/** The voice library: what people and HeyGen call voices is never a feature. */
export function VoicesPage() {
  const [voice, setVoice] = useState<Voice | null>(null);
  const [importing, setImporting] = useState(false);
  const [language, setLanguage] = useState('All languages');
  return (
    <div className="projects voices">
      <header className="page-head tw-flex tw-items-center tw-gap-3">
        <h1 className="tw-flex-1">
          <Label text="Voices" />
        </h1>
        <NewVoice onImport={() => setImporting(true)} />
      </header>
      <div className="voice-tiles">
        {TILES.map(([icon, title, line], index) => (
          <DivButton
            key={title}
            className="home-card voice-tile"
            {...(index === 2 ? { onPress: () => setImporting(true) } : {})}
          >
            <span className="home-card-icon voice-tile-icon">
              <Icon name={icon} size="22" />
            </span>
            <span className="home-card-title">
              <Label text={title} />
            </span>
            <span className="support">{line}</span>
          </DivButton>
        ))}
      </div>
      <Tabs.Root defaultValue="mine" className="voice-lists">
        <div className="tw-flex tw-items-center tw-justify-between tw-gap-3">
          <Tabs.List className="pills">
            <Tabs.Trigger value="mine" className="pill" data-tab="mine">
              <Label text="My voices" />
            </Tabs.Trigger>
            <Tabs.Trigger value="library" className="pill" data-tab="library">
              <Label text="HeyGen library" />
            </Tabs.Trigger>
          </Tabs.List>
          <div className="voice-language">
            <SelectBox
              label="Language"
              value={language}
              options={['All languages', 'English', 'German', 'Japanese', 'Spanish']}
              onChange={setLanguage}
            />
          </div>
        </div>
        <Tabs.Content value="mine">
          <VoiceList voices={ofLanguage(MY_VOICES, language)} onOpen={setVoice} />
        </Tabs.Content>
        <Tabs.Content value="library">
          <VoiceList voices={ofLanguage(LIBRARY_VOICES, language)} onOpen={setVoice} />
        </Tabs.Content>
      </Tabs.Root>
      <VoiceDrawer voice={voice} onClose={() => setVoice(null)} />
      <ImportDialog open={importing} onClose={() => setImporting(false)} />
    </div>
  );
}

function ofLanguage(voices: readonly Voice[], language: string): readonly Voice[] {
  return language === 'All languages' ? voices : voices.filter((voice) => voice.language === language);
}

function VoiceList({ voices, onOpen }: { voices: readonly Voice[]; onOpen: (voice: Voice) => void }) {
  return (
    <Swap>
      <ul className="voice-list">
        {voices.map((voice) => (
          <VoiceRow key={voice.name} voice={voice} onOpen={onOpen} />
        ))}
      </ul>
    </Swap>
  );
}

function NewVoice({ onImport }: { onImport: () => void }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button button-brand new-voice">
        <Icon name="plus" size="18" />
        <Label text="New voice" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu tw-z-menu" align="end" sideOffset={6}>
          <DropdownMenu.Item className="menu-item">
            <Label text="Voice Clone" />
          </DropdownMenu.Item>
          <DropdownMenu.Item className="menu-item">
            <Label text="Design a voice" />
          </DropdownMenu.Item>
          <DropdownMenu.Item className="menu-item" onSelect={onImport}>
            <Label text="Import from 3rd party" />
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
