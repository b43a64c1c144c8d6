import { Placeholder } from '@tiptap/extension-placeholder';
import { EditorContent, type JSONContent, useEditor } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { useEffect, useState } from 'react';
import { markEdited } from '../state/edited.ts';
import { changeScene, type Scene } from '../state/editor.ts';
import { ScriptParagraph } from './ScriptParagraph.tsx';

// Fixed objects: options that change with each render would make tiptap rebuild its state each time.
const EXTENSIONS = [
  StarterKit.configure({ paragraph: false, heading: false, codeBlock: false }),
  ScriptParagraph,
  Placeholder.configure({ placeholder: "Type your script or use '/' for commands" }),
];
const PROPS = { attributes: { 'aria-label': 'Scene script', role: 'textbox', 'aria-multiline': 'true' } };

/** A real ProseMirror editor per scene. It watches its own subtree and takes foreign nodes for the user's typing. */
export function ScriptEditor({ scene }: { scene: Scene }) {
  const [start] = useState(() => toDocument(scene.script));
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: start,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    // The style sheet of the app has these rules; an inline style would break a strict policy.
    injectCSS: false,
    editorProps: PROPS,
    onUpdate: ({ editor: current }) => {
      changeScene(scene.id, { script: current.getText({ blockSeparator: '\n' }) });
      markEdited();
    },
  });
  useEffect(() => {
    // Text that came from elsewhere, such as "Script Writer".
    if (!editor || editor.isFocused || editor.getText({ blockSeparator: '\n' }) === scene.script) return;
    editor.commands.setContent(toDocument(scene.script), { emitUpdate: false });
  }, [editor, scene.script]);
  return <EditorContent editor={editor} className="script-text" />;
}

function toDocument(script: string): JSONContent {
  return {
    type: 'doc',
    content: script.split('\n').map((line) => ({
      type: 'paragraph',
      ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }),
    })),
  };
}
