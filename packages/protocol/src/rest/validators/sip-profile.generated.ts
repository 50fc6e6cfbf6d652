// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const sipProfile_get_result = validate10;
const schema11 = {"type":"object","properties":{"domain":{"type":"string"},"domain_identifier":{"type":"string"},"default_codecs":{"type":"array","items":{"type":"string"}},"default_ciphers":{"type":"array","items":{"type":"string"}},"default_encryption":{"type":"string"},"default_send_as":{"type":"string"}},"$id":"schema:sipProfile_get_result"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:sipProfile_get_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
const err0 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.domain_identifier !== undefined){
if(typeof data.domain_identifier !== "string"){
const err1 = {instancePath:instancePath+"/domain_identifier",schemaPath:"#/properties/domain_identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.default_codecs !== undefined){
let data2 = data.default_codecs;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err2 = {instancePath:instancePath+"/default_codecs/" + i0,schemaPath:"#/properties/default_codecs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/default_codecs",schemaPath:"#/properties/default_codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.default_ciphers !== undefined){
let data4 = data.default_ciphers;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err4 = {instancePath:instancePath+"/default_ciphers/" + i1,schemaPath:"#/properties/default_ciphers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/default_ciphers",schemaPath:"#/properties/default_ciphers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.default_encryption !== undefined){
if(typeof data.default_encryption !== "string"){
const err6 = {instancePath:instancePath+"/default_encryption",schemaPath:"#/properties/default_encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.default_send_as !== undefined){
if(typeof data.default_send_as !== "string"){
const err7 = {instancePath:instancePath+"/default_send_as",schemaPath:"#/properties/default_send_as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const sipProfile_update_body = validate11;
const schema12 = {"type":"object","properties":{"domain_identifier":{"type":"string"},"default_codecs":{"type":"array","items":{"type":"string"}},"default_ciphers":{"type":"array","items":{"type":"string"}},"default_encryption":{"type":"string","enum":["required","optional"]},"default_send_as":{"type":"string"}},"additionalProperties":false,"$id":"schema:sipProfile_update_body"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:sipProfile_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "domain_identifier") || (key0 === "default_codecs")) || (key0 === "default_ciphers")) || (key0 === "default_encryption")) || (key0 === "default_send_as"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.domain_identifier !== undefined){
if(typeof data.domain_identifier !== "string"){
const err1 = {instancePath:instancePath+"/domain_identifier",schemaPath:"#/properties/domain_identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.default_codecs !== undefined){
let data1 = data.default_codecs;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err2 = {instancePath:instancePath+"/default_codecs/" + i0,schemaPath:"#/properties/default_codecs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/default_codecs",schemaPath:"#/properties/default_codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.default_ciphers !== undefined){
let data3 = data.default_ciphers;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err4 = {instancePath:instancePath+"/default_ciphers/" + i1,schemaPath:"#/properties/default_ciphers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/default_ciphers",schemaPath:"#/properties/default_ciphers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.default_encryption !== undefined){
let data5 = data.default_encryption;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/default_encryption",schemaPath:"#/properties/default_encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data5 === "required") || (data5 === "optional"))){
const err7 = {instancePath:instancePath+"/default_encryption",schemaPath:"#/properties/default_encryption/enum",keyword:"enum",params:{allowedValues: schema12.properties.default_encryption.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.default_send_as !== undefined){
if(typeof data.default_send_as !== "string"){
const err8 = {instancePath:instancePath+"/default_send_as",schemaPath:"#/properties/default_send_as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

sipProfile_update_body.known = {"#":["domain_identifier","default_codecs","default_ciphers","default_encryption","default_send_as"]};
