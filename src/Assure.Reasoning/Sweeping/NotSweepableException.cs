namespace Assure.Reasoning.Sweeping;

/// <summary>A formula that cannot be evaluated for all beneficiaries at once; its texts are asked one by one.</summary>
internal sealed class NotSweepableException() : Exception("A formula cannot be evaluated for all beneficiaries at once.");
