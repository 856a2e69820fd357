import {
  ActionIcon,
  Anchor,
  Button,
  Checkbox,
  Combobox,
  type CSSVariablesResolver,
  createTheme,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  Popover,
  Radio,
  Tabs,
  Tooltip,
} from '@mantine/core';
import classes from './controls.module.css';

const petrol: MantineColorsTuple = [
  '#eef4f4',
  '#dfe9e9',
  '#bdd3d5',
  '#93c3c8',
  '#6ba3ab',
  '#4a858f',
  '#2f6a75',
  '#134e5a',
  '#0c3d47',
  '#082d35',
];

// The library paints whatever has no rule of ours with these two.
const dark: MantineColorsTuple = [
  '#ece7de',
  '#c0bdb6',
  '#a0a2a2',
  '#74829a',
  '#465469',
  '#2d394a',
  '#1f2a39',
  '#18212e',
  '#151d28',
  '#131a24',
];
const gray: MantineColorsTuple = [
  '#fefcfa',
  '#f7f3ef',
  '#f0eae4',
  '#ddd5cc',
  '#bbb1a6',
  '#a89f95',
  '#877f75',
  '#665f58',
  '#4e4943',
  '#1f1d1b',
];

const CALM = { duration: 120, transition: 'fade' } as const;

/** The component library in the look of the tokens; `controls.module.css` holds the rest of it. */
export const theme = createTheme({
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'ui-monospace, monospace',
  headings: { fontFamily: 'var(--serif)', fontWeight: '480' },
  colors: { petrol, dark, gray },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 4 },
  defaultRadius: '0.25rem',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'never',
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '0.9375rem', lg: '1.125rem', xl: '1.25rem' },
  components: {
    Button: Button.extend({ defaultProps: { variant: 'default' }, classNames: { root: classes.button } }),
    ActionIcon: ActionIcon.extend({
      defaultProps: { variant: 'subtle', color: 'gray', size: 36 },
      classNames: { root: classes.actionIcon },
    }),
    // Underlined at rest: colour alone does not tell a link from the text around it.
    Anchor: Anchor.extend({ defaultProps: { underline: 'always' } }),
    Input: Input.extend({ classNames: { input: classes.input } }),
    InputWrapper: Input.Wrapper.extend({
      classNames: {
        label: classes.label,
        required: classes.required,
        description: classes.description,
        error: classes.error,
      },
    }),
    Checkbox: Checkbox.extend({
      classNames: { label: classes.choiceLabel, input: classes.checkbox, icon: classes.checkboxMark },
    }),
    Radio: Radio.extend({
      classNames: { label: classes.choiceLabel, radio: classes.radio, icon: classes.radioMark },
    }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        yOffset: '3dvh',
        transitionProps: CALM,
        closeButtonProps: { 'aria-label': 'Close' },
      },
      classNames: {
        content: classes.modal,
        header: classes.modalHeader,
        title: classes.modalTitle,
        body: classes.modalBody,
        overlay: classes.overlay,
      },
    }),
    Menu: Menu.extend({
      defaultProps: {
        transitionProps: CALM,
        position: 'bottom-start',
        offset: 4,
        // It would stand among the items with the focus and be none of them. Without it, the first item has the focus.
        withInitialFocusPlaceholder: false,
      },
      classNames: {
        dropdown: classes.dropdown,
        item: classes.item,
        label: classes.itemLabel,
        divider: classes.divider,
      },
    }),
    Popover: Popover.extend({
      defaultProps: { transitionProps: CALM },
      classNames: { dropdown: classes.dropdown },
    }),
    Combobox: Combobox.extend({ classNames: { dropdown: classes.dropdown, option: classes.item } }),
    Tabs: Tabs.extend({ classNames: { list: classes.tabsList, tab: classes.tab } }),
    Tooltip: Tooltip.extend({
      defaultProps: {
        openDelay: 400,
        transitionProps: CALM,
        events: { hover: true, focus: true, touch: false },
      },
      classNames: { tooltip: classes.tooltip },
    }),
  },
});

const VARIABLES = {
  '--mantine-color-body': 'var(--sheet)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-error': 'var(--ink)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-hover': 'var(--sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-disabled': 'var(--sunk)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--rule)',
  '--mantine-primary-color-filled': 'var(--accent-fill)',
  '--mantine-primary-color-filled-hover': 'var(--accent-fill-hover)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-primary-color-light': 'var(--accent-wash)',
  '--mantine-primary-color-light-color': 'var(--accent)',
  '--mantine-color-petrol-filled': 'var(--accent-fill)',
  '--mantine-color-petrol-filled-hover': 'var(--accent-fill-hover)',
} as const;

/** Hands the library our tokens; they change with the scheme by themselves. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: VARIABLES,
  dark: VARIABLES,
});
