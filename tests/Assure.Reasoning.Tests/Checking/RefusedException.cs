namespace Assure.Reasoning.Tests.Checking;

/// <summary>A proof does not prove what it says; the message says where.</summary>
internal sealed class RefusedException(string message) : Exception(message);
