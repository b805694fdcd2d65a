import type { ReactNode } from 'react';
import { Button, ButtonLink } from '../../../src/ui/button.tsx';
import { ChangeMark } from '../../../src/ui/change-mark.tsx';
import { Chip } from '../../../src/ui/chip.tsx';
import { CoverageBar } from '../../../src/ui/coverage-bar.tsx';
import { Cell, ColumnHead, DataTable, RowHead } from '../../../src/ui/data-table.tsx';
import { DescriptionList } from '../../../src/ui/description-list.tsx';
import { DirectionMark } from '../../../src/ui/direction-mark.tsx';
import { DropZone } from '../../../src/ui/drop-zone.tsx';
import { EmptyState } from '../../../src/ui/empty-state.tsx';
import { ErrorState } from '../../../src/ui/error-state.tsx';
import { Frame } from '../../../src/ui/frame.tsx';
import { GradeChip } from '../../../src/ui/grade-chip.tsx';
import { Message } from '../../../src/ui/message.tsx';
import { Names } from '../../../src/ui/names.tsx';
import { NumberInput } from '../../../src/ui/number-input.tsx';
import { PageHeading } from '../../../src/ui/page-heading.tsx';
import { Progress } from '../../../src/ui/progress.tsx';
import { ScenarioMark } from '../../../src/ui/scenario-mark.tsx';
import { ScrollRegion } from '../../../src/ui/scroll-region.tsx';
import { SearchField } from '../../../src/ui/search-field.tsx';
import { Segmented } from '../../../src/ui/segmented.tsx';
import { Select } from '../../../src/ui/select.tsx';
import { SidePanel } from '../../../src/ui/side-panel.tsx';
import { Skeleton } from '../../../src/ui/skeleton.tsx';
import { SyntheticMark } from '../../../src/ui/synthetic-mark.tsx';
import { Tag } from '../../../src/ui/tag.tsx';
import { WeightInput } from '../../../src/ui/weight-input.tsx';

const GRADES = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC', 'CC', 'C', 'D', 'NR'];
const KINDS = ['plain', 'ok', 'warn', 'error', 'scenario', 'synthetic'] as const;
const MESSAGES = ['note', 'ok', 'warn', 'error', 'scenario'] as const;
const VIEWS = [
  { value: 'table', label: 'Table' },
  { value: 'chart', label: 'Chart' },
];
const dongguan = { en: 'Dongguan', zh: '东莞' };
const cities = [dongguan, { en: 'Shenzhen', zh: '深圳' }];
const ignore = (): void => undefined;

/** Every part once, as on the page of parts in the design. */
export function Gallery({ hasPanel = false }: { readonly hasPanel?: boolean }): ReactNode {
  return (
    <>
      <PageHeading
        lead="What every screen is made of."
        actions={
          <Button kind="primary" onPress={ignore}>
            Publish this view
          </Button>
        }
      >
        States and parts
      </PageHeading>
      <Controls />
      <Frames />
      <Marks />
      {hasPanel && (
        <SidePanel title="Trace" closeLabel="Close" onClose={ignore} footer={<SyntheticMark />}>
          Goalposts 10 to 95: (47.6 − 10) ÷ (95 − 10) × 100
        </SidePanel>
      )}
    </>
  );
}

function Controls(): ReactNode {
  return (
    <Frame heading="Controls">
      <div>
        <Button onPress={ignore}>Secondary</Button>{' '}
        <Button kind="link" onPress={ignore}>
          Link
        </Button>{' '}
        <Button kind="quiet" onPress={ignore} isDisabled>
          Quiet
        </Button>{' '}
        <ButtonLink href="#parts">Open</ButtonLink>{' '}
        <Segmented label="View" value="table" options={VIEWS} onChange={ignore} />{' '}
        <Select label="Sector" value="table" options={VIEWS} onChange={ignore} />{' '}
        <Select label="My city" value="chart" options={VIEWS} onChange={ignore} isMine />{' '}
        <SearchField label="Find a city" value="" onChange={ignore} shortcut="/" />{' '}
        <Chip removeLabel="Remove Shenzhen" onRemove={ignore}>
          Shenzhen
        </Chip>
      </div>
      <p>
        Winsorise at most <NumberInput label="Most values" value={5} onChange={ignore} isInline /> values by{' '}
        <Select label="Method" value="table" options={VIEWS} onChange={ignore} isInline />
      </p>
      <WeightInput
        label="Policy"
        value={16.7}
        published={12}
        decreaseLabel="Less"
        increaseLabel="More"
        onChange={ignore}
      />
      <DropZone
        label="Add data files"
        hint="CSV; files never leave this computer."
        isMultiple
        onFiles={ignore}
      />
    </Frame>
  );
}

function Frames(): ReactNode {
  return (
    <>
      <Frame
        heading="Ranking"
        finding="Two of 33 cities."
        isFlush
        isStale
        footer={
          <>
            <SyntheticMark /> seed 20241
          </>
        }
      >
        <DataTable
          label="Ranking"
          head={
            <>
              <ColumnHead isNumber sort={{ order: 'ascending', onSort: ignore }}>
                Rank
              </ColumnHead>
              <ColumnHead>City</ColumnHead>
              <ColumnHead note="of 100" isNumber>
                Score
              </ColumnHead>
              <ColumnHead>Coverage</ColumnHead>
              <ColumnHead isNumber>On 2023</ColumnHead>
            </>
          }
        >
          {cities.map((name, i) => (
            <tr key={name.en} data-mine={i === 0}>
              <Cell label="Rank" isNumber>
                {i + 1}
              </Cell>
              <RowHead>
                <Names name={name} language="en" isMine={i === 0} />
              </RowHead>
              <Cell label="Score" isNumber>
                61.4
              </Cell>
              <Cell label="Coverage">
                <CoverageBar share={0.78} text="78%" isLow={i === 1} />
              </Cell>
              <Cell label="On 2023" isNumber>
                <ChangeMark text="▲ 2" label="up 2" />
              </Cell>
            </tr>
          ))}
        </DataTable>
      </Frame>
      <Frame heading="First start" bodyHeightPx={180}>
        <Progress
          label="Starting the engine: 21.4 of 34.0 MB"
          share={0.63}
          stop={{ label: 'Stop', onStop: ignore }}
        />
        <Progress label="Computing" share={null} />
        <Skeleton rows={4} />
      </Frame>
      <Frame heading="Empty">
        <EmptyState
          title="No data for printing in 2024."
          why="The files hold printing for 2020 to 2022 only."
          action={{ label: 'Show 2022', onPress: ignore }}
          second={{ label: 'Add data files', href: '#/data' }}
        />
      </Frame>
      <Frame heading="Error" isScenario aside={<ScenarioMark />}>
        <ErrorState
          title="The run stopped: this browser ran out of memory."
          safe="Your data and method are safe."
          advice="Try 2,000 runs."
          action={{ label: 'Run 2,000', onPress: ignore }}
          details="RangeError"
          copyLabel="Copy details"
        />
      </Frame>
    </>
  );
}

function Marks(): ReactNode {
  return (
    <Frame heading="Marks" level={2}>
      <p>
        {GRADES.map(grade => (
          <span key={grade}>
            <GradeChip grade={grade} provisional={grade === 'BB' ? '(p)' : undefined} />{' '}
          </span>
        ))}
      </p>
      <p>
        <SyntheticMark /> <ScenarioMark /> <DirectionMark direction={-1} label="less" />{' '}
        {KINDS.map(kind => (
          <span key={kind}>
            <Tag kind={kind}>{kind}</Tag>{' '}
          </span>
        ))}
      </p>
      {MESSAGES.map(kind => (
        <Message key={kind} kind={kind} title="Out of date." action={{ label: 'Stop', onPress: ignore }}>
          Weights changed.
        </Message>
      ))}
      <DescriptionList items={[{ id: 'unit', term: 'Unit', description: '%' }]} />
      <ScrollRegion label="Pillar scores">
        <table>
          <tbody>
            <tr>
              <td>74.9</td>
            </tr>
          </tbody>
        </table>
      </ScrollRegion>
    </Frame>
  );
}
