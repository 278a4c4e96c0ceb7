import { Fragment } from 'react';
import { Body, Button, Container, Head, Heading, Hr, Html, Link, Section, Text } from 'react-email';
import type { Locale } from '@asaza/kernel';
import { linkedText } from '../domain/linked-text';
import type { Fact, FactLine, MailContent, MailLink } from '../domain/mail-content';
import { DARK, STYLES } from './styles';

/** Who sends this, and how to have no more of it. */
export interface Footer {
  readonly operator: string;
  readonly contact: MailLink;
  readonly home: MailLink;
  readonly unsubscribe: MailLink | null;
}

/** One mail as HTML: one column, readable at 320 px, complete without pictures. */
export const Letter = ({
  content,
  footer,
  locale,
}: {
  readonly content: MailContent;
  readonly footer: Footer;
  readonly locale: Locale;
}) => (
  <Html lang={locale}>
    <Head>
      <title>{content.subject}</title>
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <style>{DARK}</style>
    </Head>
    <Body lang={locale} className="z-body" style={STYLES.body}>
      <div style={STYLES.preheader}>{content.preheader}</div>
      <Container className="z-page" style={STYLES.page}>
        <Section className="z-sky" style={STYLES.sky}>
          <div style={STYLES.sun} />
          <Text className="z-soft" style={STYLES.kicker}>
            {content.kicker}
          </Text>
          <Heading as="h1" className="z-text" style={STYLES.heading}>
            {content.heading}
          </Heading>
        </Section>
        <Words content={content} />
        {content.facts && content.facts.length > 0 ? <Facts facts={content.facts} /> : null}
        {content.action ? <Action action={content.action} /> : null}
        <Afterwards content={content} />
        <Foot content={content} footer={footer} />
      </Container>
    </Body>
  </Html>
);

const Words = ({ content }: { readonly content: MailContent }) => (
  <Section style={STYLES.part}>
    {content.paragraphs.map((paragraph) => (
      <Text key={paragraph} className="z-text" style={STYLES.paragraph}>
        {paragraph}
      </Text>
    ))}
    {content.code ? (
      <Text className="z-code" style={STYLES.code}>
        {content.code}
      </Text>
    ) : null}
    {content.prose ? <Prose prose={content.prose} /> : null}
    {content.quote ? (
      <Section style={STYLES.quote}>
        <Text className="z-soft" style={STYLES.label}>
          {content.quote.by}
        </Text>
        <Text className="z-text" style={{ ...STYLES.paragraph, margin: 0 }}>
          {content.quote.text}
        </Text>
      </Section>
    ) : null}
  </Section>
);

/** A person's own words: always text, whatever they typed; only web addresses become links. */
const Prose = ({ prose }: { readonly prose: NonNullable<MailContent['prose']> }) => (
  <>
    {prose.text.split(/\n{2,}/).map((paragraph, index) => (
      <Text key={index} className="z-text" style={STYLES.paragraph}>
        {linkedText(paragraph).map(({ text, url }, at) => (
          <Linked key={at} text={text} url={url} />
        ))}
      </Text>
    ))}
    <Text className="z-soft" style={STYLES.label}>
      {prose.by}
    </Text>
  </>
);

const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <Section style={{ padding: '0 24px' }}>
    <Section className="z-card" style={STYLES.card}>
      {facts.map((fact) => (
        <Section key={`${fact.label}${fact.value}`} style={STYLES.fact}>
          <Text className="z-soft" style={STYLES.label}>
            {fact.label}
          </Text>
          {fact.value === '' ? null : (
            <Text className="z-text" style={STYLES.value}>
              <Linked text={fact.value} url={fact.url} />
            </Text>
          )}
          {fact.note ? (
            <Text className="z-soft" style={STYLES.note}>
              {fact.note}
            </Text>
          ) : null}
          {(fact.actions ?? []).map((action) => (
            <Button
              key={action.url}
              className="z-button"
              href={action.url}
              style={STYLES.smallButton}
            >
              {action.label}
            </Button>
          ))}
          {fact.lines ? <Lines lines={fact.lines} /> : null}
        </Section>
      ))}
    </Section>
  </Section>
);

const Linked = ({ text, url }: { readonly text: string; readonly url?: string | undefined }) =>
  url ? (
    <Link className="z-link" href={url} style={STYLES.link}>
      {text}
    </Link>
  ) : (
    text
  );

/** One paragraph with breaks: a hundred dates are as many short lines, not as many tables. */
const Lines = ({ lines }: { readonly lines: readonly FactLine[] }) => (
  <Text className="z-text" style={STYLES.lines}>
    {lines.map((line) => (
      <Fragment key={line.text}>
        <Linked text={line.text} url={line.url} />
        <br />
      </Fragment>
    ))}
  </Text>
);

const Action = ({ action }: { readonly action: MailLink }) => (
  <Section style={STYLES.buttonCell}>
    <Button className="z-button" href={action.url} style={STYLES.button}>
      {action.label}
    </Button>
  </Section>
);

const Afterwards = ({ content }: { readonly content: MailContent }) => (
  <Section style={STYLES.part}>
    {(content.links ?? []).map((link) => (
      <Text key={link.url} style={STYLES.links}>
        <Link className="z-link" href={link.url} style={STYLES.link}>
          {link.label}
        </Link>
      </Text>
    ))}
    {(content.notes ?? []).map((note) => (
      <Text key={note} className="z-soft" style={STYLES.small}>
        {note}
      </Text>
    ))}
  </Section>
);

const Foot = ({ content, footer }: { readonly content: MailContent; readonly footer: Footer }) => (
  <Section style={STYLES.footer}>
    <Hr className="z-rule" style={STYLES.rule} />
    <Text className="z-soft" style={STYLES.footnote}>
      {content.why}
      <br />
      {footer.unsubscribe ? (
        <>
          <FooterLink link={footer.unsubscribe} />
          <br />
        </>
      ) : null}
      {footer.operator} · <FooterLink link={footer.contact} /> · <FooterLink link={footer.home} />
    </Text>
  </Section>
);

const FooterLink = ({ link }: { readonly link: MailLink }) => (
  <Link className="z-link" href={link.url} style={STYLES.link}>
    {link.label}
  </Link>
);
