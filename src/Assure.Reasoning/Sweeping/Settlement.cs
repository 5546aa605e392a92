using Assure.Reasoning.Asking;
using Assure.Reasoning.Choices;
using Assure.Reasoning.Sets;
using Assure.Record;
using Assure.Record.Entities;
using Assure.Record.Rules;
using Assure.Record.Texts;

namespace Assure.Reasoning.Sweeping;

/// <summary>What the asker settles beforehand, for one promiser and all beneficiaries.</summary>
/// <param name="record">The edition.</param>
/// <param name="settings">The settings.</param>
/// <param name="guarantor">The promiser.</param>
/// <param name="keeper">Notes what is worked out from what.</param>
internal sealed class Settlement(RecordEdition record, Settings settings, State guarantor, Keeper keeper)
{
    private readonly ChoiceContext choices = new(settings, guarantor, guarantor);

    /// <summary>Whether what nobody has read in its source is open.</summary>
    public bool Strict => settings.Strict;

    /// <summary>Whether a clause is left out, as if nobody had written it.</summary>
    public bool IsLeftOut(Clause clause) => settings.LeftOut.Contains(clause);

    /// <summary>Whether some disputes are settled one way for one beneficiary and another way, or not, for others.</summary>
    public bool IsByBeneficiary => settings.Viewpoint.Kind == ViewpointKind.Beneficiary;

    /// <summary>The reading at which a dispute is settled for every beneficiary; null when it is open for some.</summary>
    public int? Of(Dispute dispute)
    {
        keeper.UseSettled(dispute);
        return IsBeneficiarys(dispute) ? null : choices.Settled(dispute);
    }

    /// <summary>The beneficiaries for which a choice may fall a way.</summary>
    public EntitySet For(Choice choice, int way)
    {
        if (choice is not Choice.OfReading(var dispute) || !IsBeneficiarys(dispute))
        {
            return ~EntitySet.Empty;
        }

        var states = EntitySet.Empty;
        foreach (var state in record.States)
        {
            if (new ChoiceContext(settings, guarantor, state).Settled(dispute) is not { } settled || settled == way)
            {
                states |= EntitySet.Of(state.Index);
            }
        }

        return states;
    }

    private bool IsBeneficiarys(Dispute dispute) =>
        IsByBeneficiary && !settings.Readings.ContainsKey(dispute) && dispute.Readings.Any(static reading => !reading.Voices.IsEmpty);
}
