import Paragraph from '@tiptap/extension-paragraph';
import { NodeViewContent, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';

/** A paragraph drawn by React, as on the real page: its text sits in `[data-node-view-content-react]`. */
export const ScriptParagraph = Paragraph.extend({
  addNodeView() {
    return ReactNodeViewRenderer(ParagraphView, { contentDOMElementTag: 'span' });
  },
});

function ParagraphView() {
  return (
    <NodeViewWrapper className="script-line">
      <NodeViewContent<'span'> as="span" />
    </NodeViewWrapper>
  );
}
