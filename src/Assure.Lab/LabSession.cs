using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Assure.Lab.Drafts;
using Assure.Lab.Links;
using Assure.Lab.Menus;
using Assure.Lab.Results;
using Assure.Reasoning;
using Assure.Reasoning.Asking;
using Assure.Reasoning.Drafts;
using Assure.Reasoning.Scenarios;
using Assure.Record;
using Assure.Record.Compiled;
using Assure.Reports.Blocks;
using Assure.Reports.Json;
using Assure.Reports.Languages;

namespace Assure.Lab;

/// <summary>One visit to the lab: the record, the language, and what was last asked. Every answer is JSON for the page's script, its words ready to show.</summary>
/// <remarks>Not safe for several threads at once.</remarks>
public sealed class LabSession
{
    private readonly Words words;
    private readonly LabEngine engine;
    private readonly LabDrafts drafts;
    private readonly LabAnswers answers;
    private readonly ScenarioReader reader;
    private readonly DraftFormWriter writer;
    private ImmutableArray<LabSentence> sentences = [];
    private DateOnly? sentencesOn;
    private LabResult? last;
    private DateOnly? onLast;
    private IEnumerator<LabResult>? rehearsal;

    /// <summary>Begins.</summary>
    /// <param name="bundle">The compiled record.</param>
    /// <param name="language">The code of the language.</param>
    /// <exception cref="InvalidDataException">The bytes are no compiled record of this version.</exception>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    public LabSession(ReadOnlyMemory<byte> bundle, string language)
    {
        words = Words.For(language) ?? throw new ArgumentException($"there is no language '{language}'", nameof(language));
        engine = new(RecordBundle.Read(bundle));
        drafts = new(bundle, Record, words);
        answers = new(engine, drafts, words);
        (reader, writer) = (new(Record), new(Record));
    }

    /// <summary>The edition.</summary>
    public RecordEdition Record => engine.Record;

    private PageWords Text => words.Pages;

    private MessageWords Messages => words.Messages;

    /// <summary>Works ahead a little: answers of the record as it is, so that the first question finds them; then what questions need; then other kinds of promise, of which only drafts speak.</summary>
    /// <param name="count">How many answers at most.</param>
    /// <returns>Whether anything is left.</returns>
    public bool Prepare(int count)
    {
        var day = engine.Day(onLast ?? Record.ReadUpTo, Settings.Default);
        try
        {
            if (day.Prepare(count))
            {
                return true;
            }

            rehearsal ??= LabRehearsal.Of(answers, drafts, SentencesOn(day.On), reader, writer, day).GetEnumerator();
            if (rehearsal.MoveNext())
            {
                rehearsal.Current.Html();
                rehearsal.Current.Rest();
                rehearsal.Current.Matrix(engine.Kinds[0]);
                return true;
            }

            day.Add(Record.Kinds);
            return day.Prepare(count);
        }
        catch (UnanswerableException)
        {
            // Nobody has asked yet; who does is told.
            return false;
        }
    }

    /// <summary>The menus of a day: sentences, and lists of what can be chosen, each list written once.</summary>
    /// <param name="on">The day, as YYYY-MM-DD; empty: the day the record was read to.</param>
    public string Menus(string on)
    {
        var day = Day(on);
        var offered = SentencesOn(day);
        return Json(json =>
        {
            json.WriteString("readUpTo", Iso(Record.ReadUpTo));
            LabMenuJson.Write(json, offered, Text);
            json.WriteStartArray("templates");
            foreach (var (name, title, code) in drafts.Templates(day))
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteString("title", title);
                json.WriteString("code", code);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    /// <summary>The text that a form describes: <c>code</c>; or <c>slip</c>, what is wrong.</summary>
    /// <param name="form">What was chosen.</param>
    /// <param name="on">The day asked about; empty: the day the record was read to.</param>
    public string Compose(string form, string on)
    {
        var writing = writer.Write(LabDraftForm.Read(form), Day(on));
        return Json(json =>
        {
            if (writing.Slip is { } slip)
            {
                json.WriteString("slip", Text.Filled("lab.slip", Messages.Of(slip.Message), Messages.Of(slip.Expected)) + (slip.Nearest is { } nearest ? " " + Text.Filled("lab.nearest", nearest) : ""));
            }
            else
            {
                json.WriteString("code", writing.Text);
            }
        });
    }

    /// <summary>What is wrong with a draft while it is written: <c>found</c>, each with its place; and <c>rule</c>, what it says in words.</summary>
    /// <param name="code">What is written.</param>
    /// <param name="on">The day asked about; empty: the day the record was read to.</param>
    public string Check(string code, string on)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Json(json =>
        {
            if (code.Length > LabState.LongestDraft)
            {
                json.WriteString("fault", Say(LabFault.TooMuch));
                return;
            }

            Write(json, drafts.Read(code, Day(on)), Day(on));
        });
    }

    /// <summary>What a link carries: <c>state</c>, or <c>fault</c> in words.</summary>
    /// <param name="link">The fragment.</param>
    public string Open(string link)
    {
        var (state, fault) = LabLink.Read(link);
        return Json(json =>
        {
            if (state is null)
            {
                json.WriteString("fault", Say(fault!.Value));
            }
            else
            {
                json.WritePropertyName("state");
                LabStateJson.Write(json, state);
            }
        });
    }

    /// <summary>What the choices lead to: <c>link</c>, <c>say</c> (for whoever listens), <c>banner</c>, <c>lines</c>, <c>slips</c>, <c>html</c>, <c>kinds</c> of which the matrix can be asked for, under a <c>head</c>; or <c>fault</c>. With a day or a viewpoint and nothing assumed, the matrix is that of the record.</summary>
    /// <param name="choices">What was chosen, as <see cref="LabStateJson"/> writes it.</param>
    public string Run(string choices)
    {
        var (state, fault) = LabStateJson.Read(choices);
        return state is null ? Json(json => json.WriteString("fault", Say(fault!.Value))) : Json(json => Write(json, state));
    }

    /// <summary>All answers of the last result as a matrix, in HTML; empty when there is no result.</summary>
    /// <param name="kind">The id of the kind of promise.</param>
    public string Matrix(string kind) => engine.Kinds.FirstOrDefault(one => one.Id == kind) is { } found ? last?.Matrix(found) ?? "" : "";

    /// <summary>What is told of the last result after the difference, in HTML; empty when there is nothing more.</summary>
    public string Rest()
    {
        try
        {
            return last?.Rest() ?? "";
        }
        catch (UnanswerableException error)
        {
            return $"<p>{HtmlRenderer.Escaped(Told(error))}</p>";
        }
    }

    /// <summary>The last result as a file: <c>json</c>, <c>csv</c>, <c>svg</c>. Every one says that it is hypothetical.</summary>
    /// <param name="format">The format.</param>
    /// <param name="link">Where the result can be seen, for the picture.</param>
    /// <returns>The bytes; none when there is no result.</returns>
    public byte[] Download(string format, string link = "") => last?.File(format, link) ?? [];

    private void Write(Utf8JsonWriter json, LabState state)
    {
        last = null;
        onLast = state.On;
        var on = state.On ?? Record.ReadUpTo;
        json.WriteString("link", LabLink.Write(state));
        if (engine.SettingsFor(state.Viewpoint) is not { } settings)
        {
            json.WriteString("fault", Text.Filled("lab.fault.viewpoint", state.Viewpoint));
            return;
        }

        if (state.Draft is { } draft)
        {
            Draft(json, draft, on, state);
            return;
        }

        var reading = reader.Read(state.Lines, on);
        Lines(json, state.Lines, on, reading.Slips);
        if (reading.Scenario is not { } scenario || state == LabState.Empty)
        {
            Nothing(json, reading.Slips.IsEmpty ? Text["lab.nothing"] : Text["lab.slips"]);
            return;
        }

        try
        {
            last = answers.Of(scenario, state);
        }
        catch (UnanswerableException error)
        {
            Refuse(json, error);
            return;
        }

        if (!last.IsHypothetical)
        {
            Nothing(json, Text["lab.nothing"]);
            WriteKinds(json);
            return;
        }

        json.WriteString("banner", Bare(words.Assumes(string.Join("; ", state.Lines.Select(line => LabMenus.Say(SentencesOn(on), Text, line) ?? line)))));
        Write(json, last);
    }

    /// <summary>The result: how many answers change, the difference, and the kinds of which the matrix can be asked for.</summary>
    private void Write(Utf8JsonWriter json, LabResult result)
    {
        json.WriteString("say", words.WhatIfCount(result.Changes, result.Asked));
        json.WriteString("html", result.Html());
        json.WriteString("head", Text["lab.matrix"]);
        WriteKinds(json);
    }

    /// <summary>That nothing is assumed, or nothing that can be taken.</summary>
    private void Nothing(Utf8JsonWriter json, string say)
    {
        json.WriteString("banner", Text["lab.banner.nothing"]);
        json.WriteString("say", say);
        json.WriteString("html", "");
        json.WriteString("head", Text["lab.matrix.record"]);
    }

    /// <summary>The kinds of promise of which the matrix can be asked for.</summary>
    private void WriteKinds(Utf8JsonWriter json)
    {
        json.WriteStartArray("kinds");
        foreach (var kind in engine.Kinds)
        {
            json.WriteStartArray();
            json.WriteStringValue(kind.Id);
            json.WriteStringValue(words.KindHead(kind));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>Evaluates a draft as if in force.</summary>
    private void Draft(Utf8JsonWriter json, string code, DateOnly on, LabState state)
    {
        var draft = drafts.Read(code, on);
        json.WritePropertyName("draft");
        json.WriteStartObject();
        Write(json, draft, on);
        json.WriteEndObject();
        if (draft is not { Edition: { } edition, Text: { } text })
        {
            Nothing(json, draft.Refusal ?? Text.Filled("lab.draft.wrong", draft.Diagnostics.Count(LabDrafts.IsError)));
            return;
        }

        try
        {
            last = answers.Of(code, edition, text, state);
        }
        catch (UnanswerableException error)
        {
            Refuse(json, error);
            return;
        }

        json.WriteString("banner", Text.Filled("lab.banner.draft", words.Of(text.Instrument.Title)));
        Write(json, last);
    }

    private void Refuse(Utf8JsonWriter json, UnanswerableException error) => json.WriteString("fault", Told(error));

    private string Told(UnanswerableException error) => Text.Filled("lab.refused", Messages.Of(error.Said), Messages.Of(error.Expected));

    private void Write(Utf8JsonWriter json, LabDraft draft, DateOnly on)
    {
        json.WriteStartArray("found");
        foreach (var one in draft.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("id", one.Id);
            json.WriteBoolean("error", LabDrafts.IsError(one));
            json.WriteNumber("line", one.Location.Start.Line);
            json.WriteNumber("column", one.Location.Start.Column);
            json.WriteNumber("start", one.Location.Span.Start);
            json.WriteNumber("end", one.Location.Span.End);
            json.WriteString("message", Messages.Said(one.Id + ".message", one.Arguments) ?? one.Message);
            json.WriteString("help", (Messages.Said(one.Id + ".help", one.Arguments) ?? one.Help) + (one.Nearest is { } nearest ? " " + Text.Filled("lab.nearest", nearest) : ""));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("rule", draft.Text is { } text && draft.Edition is { } edition ? LabRule.Html(words, edition, text, on) : draft.Refusal is { } refusal ? HtmlRenderer.Escaped(refusal) : "");
    }

    /// <summary>What is assumed, without the word that the banner shows in bold before it.</summary>
    private string Bare(string assumes) => assumes.StartsWith(Text["lab.banner.word"] + ". ", StringComparison.Ordinal) ? assumes[(Text["lab.banner.word"].Length + 2)..] : assumes;

    private DateOnly Day(string on) => DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : Record.ReadUpTo;

    /// <summary>The assumptions in words and as written, each with what is wrong with it.</summary>
    private void Lines(Utf8JsonWriter json, ImmutableArray<string> lines, DateOnly on, ImmutableArray<ScenarioSlip> slips)
    {
        json.WriteStartArray("lines");
        for (var i = 0; i < lines.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("line", lines[i]);
            json.WriteString("say", LabMenus.Say(SentencesOn(on), Text, lines[i]) ?? "");
            json.WriteString("slip", slips.FirstOrDefault(slip => slip.Line == i + 1) is { } slip ? Told(slip) : "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private string Told(ScenarioSlip slip) => Text.Filled("lab.slip", Messages.Of(slip.Message), Messages.Of(slip.Expected)) + (slip.Nearest is { } nearest ? " " + Text.Filled("lab.nearest", nearest) : "");

    private string Say(LabFault fault) => Text[fault switch
    {
        LabFault.NoLink => "lab.fault.nolink",
        LabFault.OtherVersion => "lab.fault.version",
        LabFault.Damaged => "lab.fault.damaged",
        LabFault.TooMuch => "lab.fault.toomuch",
        _ => "lab.fault.day",
    }];

    private ImmutableArray<LabSentence> SentencesOn(DateOnly day)
    {
        if (sentencesOn != day)
        {
            (sentences, sentencesOn) = (LabMenus.Of(Record, words, day), day);
        }

        return sentences;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Json(Action<Utf8JsonWriter> body) => Encoding.UTF8.GetString(JsonLayout.Object(body, isCompact: true));
}
