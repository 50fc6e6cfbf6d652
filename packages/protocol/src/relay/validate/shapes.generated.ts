// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const signalwire_connect_params = validate10;
const schema11 = {"type":"object","required":["version","authentication"],"properties":{"version":{"type":"object","required":["major","minor","revision"],"properties":{"major":{"type":"integer"},"minor":{"type":"integer"},"revision":{"type":"integer"}}},"authentication":{"anyOf":[{"type":"object","required":["project","token"],"properties":{"project":{"type":"string"},"token":{"type":"string"}}},{"type":"object","required":["jwt_token"],"properties":{"jwt_token":{"type":"string"},"project":{"type":"string"}}}]},"agent":{"type":"string"},"event_acks":{"type":"boolean"},"contexts":{"type":"array","items":{"type":"string","minLength":1}},"protocol":{"type":"string"},"authorization_state":{"type":"string"}},"$id":"schema:signalwire_connect_params"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:signalwire_connect_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.authentication === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authentication"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version !== undefined){
let data0 = data.version;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.major === undefined){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/required",keyword:"required",params:{missingProperty: "major"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.minor === undefined){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/required",keyword:"required",params:{missingProperty: "minor"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.revision === undefined){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.major !== undefined){
let data1 = data0.major;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err5 = {instancePath:instancePath+"/version/major",schemaPath:"#/properties/version/properties/major/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.minor !== undefined){
let data2 = data0.minor;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err6 = {instancePath:instancePath+"/version/minor",schemaPath:"#/properties/version/properties/minor/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.revision !== undefined){
let data3 = data0.revision;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err7 = {instancePath:instancePath+"/version/revision",schemaPath:"#/properties/version/properties/revision/type",keyword:"type",params:{type: "integer"}};
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
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.authentication !== undefined){
let data4 = data.authentication;
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.project === undefined){
const err9 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/anyOf/0/required",keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.token === undefined){
const err10 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/anyOf/0/required",keyword:"required",params:{missingProperty: "token"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.project !== undefined){
if(typeof data4.project !== "string"){
const err11 = {instancePath:instancePath+"/authentication/project",schemaPath:"#/properties/authentication/anyOf/0/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.token !== undefined){
if(typeof data4.token !== "string"){
const err12 = {instancePath:instancePath+"/authentication/token",schemaPath:"#/properties/authentication/anyOf/0/properties/token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs17 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.jwt_token === undefined){
const err14 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/anyOf/1/required",keyword:"required",params:{missingProperty: "jwt_token"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.jwt_token !== undefined){
if(typeof data4.jwt_token !== "string"){
const err15 = {instancePath:instancePath+"/authentication/jwt_token",schemaPath:"#/properties/authentication/anyOf/1/properties/jwt_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.project !== undefined){
if(typeof data4.project !== "string"){
const err16 = {instancePath:instancePath+"/authentication/project",schemaPath:"#/properties/authentication/anyOf/1/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err18 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.agent !== undefined){
if(typeof data.agent !== "string"){
const err19 = {instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.event_acks !== undefined){
if(typeof data.event_acks !== "boolean"){
const err20 = {instancePath:instancePath+"/event_acks",schemaPath:"#/properties/event_acks/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.contexts !== undefined){
let data11 = data.contexts;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(data12.length < 1){
const err21 = {instancePath:instancePath+"/contexts/" + i0,schemaPath:"#/properties/contexts/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/contexts/" + i0,schemaPath:"#/properties/contexts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/contexts",schemaPath:"#/properties/contexts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.protocol !== undefined){
if(typeof data.protocol !== "string"){
const err24 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.authorization_state !== undefined){
if(typeof data.authorization_state !== "string"){
const err25 = {instancePath:instancePath+"/authorization_state",schemaPath:"#/properties/authorization_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const signalwire_connect_result = validate11;
const schema12 = {"type":"object","required":["protocol","identity","authorization"],"properties":{"protocol":{"type":"string"},"identity":{"type":"string"},"authorization":{"type":"object","required":["signature"],"properties":{"signature":{"type":"string"},"project":{"type":"string"},"project_id":{"type":"string"},"space_id":{"type":"string"},"scopes":{"type":"array","items":{"type":"string"}},"expires_at":{"type":"integer"}}},"ice_servers":{"type":"array","items":{"type":"object"}},"session_restored":{"type":"boolean"}},"$id":"schema:signalwire_connect_result"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:signalwire_connect_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.identity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.authorization === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorization"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.protocol !== undefined){
if(typeof data.protocol !== "string"){
const err3 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.identity !== undefined){
if(typeof data.identity !== "string"){
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.authorization !== undefined){
let data2 = data.authorization;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.signature === undefined){
const err5 = {instancePath:instancePath+"/authorization",schemaPath:"#/properties/authorization/required",keyword:"required",params:{missingProperty: "signature"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.signature !== undefined){
if(typeof data2.signature !== "string"){
const err6 = {instancePath:instancePath+"/authorization/signature",schemaPath:"#/properties/authorization/properties/signature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.project !== undefined){
if(typeof data2.project !== "string"){
const err7 = {instancePath:instancePath+"/authorization/project",schemaPath:"#/properties/authorization/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.project_id !== undefined){
if(typeof data2.project_id !== "string"){
const err8 = {instancePath:instancePath+"/authorization/project_id",schemaPath:"#/properties/authorization/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.space_id !== undefined){
if(typeof data2.space_id !== "string"){
const err9 = {instancePath:instancePath+"/authorization/space_id",schemaPath:"#/properties/authorization/properties/space_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.scopes !== undefined){
let data7 = data2.scopes;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err10 = {instancePath:instancePath+"/authorization/scopes/" + i0,schemaPath:"#/properties/authorization/properties/scopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/authorization/scopes",schemaPath:"#/properties/authorization/properties/scopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.expires_at !== undefined){
let data9 = data2.expires_at;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err12 = {instancePath:instancePath+"/authorization/expires_at",schemaPath:"#/properties/authorization/properties/expires_at/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/authorization",schemaPath:"#/properties/authorization/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.ice_servers !== undefined){
let data10 = data.ice_servers;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err14 = {instancePath:instancePath+"/ice_servers/" + i1,schemaPath:"#/properties/ice_servers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/ice_servers",schemaPath:"#/properties/ice_servers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.session_restored !== undefined){
if(typeof data.session_restored !== "boolean"){
const err16 = {instancePath:instancePath+"/session_restored",schemaPath:"#/properties/session_restored/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const signalwire_ping_params = validate12;
const schema13 = {"type":"object","properties":{"timestamp":{"type":"number"},"payload":{"type":"string"}},"$id":"schema:signalwire_ping_params"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:signalwire_ping_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timestamp !== undefined){
if(!(typeof data.timestamp == "number")){
const err0 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.payload !== undefined){
if(typeof data.payload !== "string"){
const err1 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const signalwire_receive_params = validate13;
const schema14 = {"type":"object","required":["contexts"],"properties":{"contexts":{"type":"array","items":{"type":"string","minLength":1}}},"$id":"schema:signalwire_receive_params"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:signalwire_receive_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contexts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contexts"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contexts !== undefined){
let data0 = data.contexts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
const err1 = {instancePath:instancePath+"/contexts/" + i0,schemaPath:"#/properties/contexts/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/contexts/" + i0,schemaPath:"#/properties/contexts/items/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath:instancePath+"/contexts",schemaPath:"#/properties/contexts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const signalwire_receive_result = validate14;
const schema15 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"}},"$id":"schema:signalwire_receive_result"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:signalwire_receive_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const signalwire_subscribe_params = validate15;
const schema16 = {"type":"object","properties":{"contexts":{"type":"array","items":{"type":"string","minLength":1}}},"$id":"schema:signalwire_subscribe_params"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:signalwire_subscribe_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contexts !== undefined){
let data0 = data.contexts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
const err0 = {instancePath:instancePath+"/contexts/" + i0,schemaPath:"#/properties/contexts/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/contexts/" + i0,schemaPath:"#/properties/contexts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/contexts",schemaPath:"#/properties/contexts/type",keyword:"type",params:{type: "array"}};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const signalwire_reauthenticate_params = validate16;
const schema17 = {"type":"object","required":["authentication"],"properties":{"authentication":{"anyOf":[{"type":"object","required":["project","token"],"properties":{"project":{"type":"string"},"token":{"type":"string"}}},{"type":"object","required":["jwt_token"],"properties":{"jwt_token":{"type":"string"},"project":{"type":"string"}}}]},"dpop_token":{"type":"string"}},"$id":"schema:signalwire_reauthenticate_params"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:signalwire_reauthenticate_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authentication === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authentication"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.authentication !== undefined){
let data0 = data.authentication;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.project === undefined){
const err1 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/anyOf/0/required",keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.token === undefined){
const err2 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/anyOf/0/required",keyword:"required",params:{missingProperty: "token"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.project !== undefined){
if(typeof data0.project !== "string"){
const err3 = {instancePath:instancePath+"/authentication/project",schemaPath:"#/properties/authentication/anyOf/0/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.token !== undefined){
if(typeof data0.token !== "string"){
const err4 = {instancePath:instancePath+"/authentication/token",schemaPath:"#/properties/authentication/anyOf/0/properties/token/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.jwt_token === undefined){
const err6 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/anyOf/1/required",keyword:"required",params:{missingProperty: "jwt_token"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.jwt_token !== undefined){
if(typeof data0.jwt_token !== "string"){
const err7 = {instancePath:instancePath+"/authentication/jwt_token",schemaPath:"#/properties/authentication/anyOf/1/properties/jwt_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.project !== undefined){
if(typeof data0.project !== "string"){
const err8 = {instancePath:instancePath+"/authentication/project",schemaPath:"#/properties/authentication/anyOf/1/properties/project/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err10 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
if(data.dpop_token !== undefined){
if(typeof data.dpop_token !== "string"){
const err11 = {instancePath:instancePath+"/dpop_token",schemaPath:"#/properties/dpop_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const signalwire_reauthenticate_result = validate17;
const schema18 = {"type":"object","required":["authorization"],"properties":{"authorization":{"type":"object","required":["signature"],"properties":{"signature":{"type":"string"},"project":{"type":"string"},"project_id":{"type":"string"},"space_id":{"type":"string"},"scopes":{"type":"array","items":{"type":"string"}},"expires_at":{"type":"integer"}}},"ice_servers":{"type":"array","items":{"type":"object"}}},"$id":"schema:signalwire_reauthenticate_result"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:signalwire_reauthenticate_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorization === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorization"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.authorization !== undefined){
let data0 = data.authorization;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.signature === undefined){
const err1 = {instancePath:instancePath+"/authorization",schemaPath:"#/properties/authorization/required",keyword:"required",params:{missingProperty: "signature"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.signature !== undefined){
if(typeof data0.signature !== "string"){
const err2 = {instancePath:instancePath+"/authorization/signature",schemaPath:"#/properties/authorization/properties/signature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.project !== undefined){
if(typeof data0.project !== "string"){
const err3 = {instancePath:instancePath+"/authorization/project",schemaPath:"#/properties/authorization/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.project_id !== undefined){
if(typeof data0.project_id !== "string"){
const err4 = {instancePath:instancePath+"/authorization/project_id",schemaPath:"#/properties/authorization/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.space_id !== undefined){
if(typeof data0.space_id !== "string"){
const err5 = {instancePath:instancePath+"/authorization/space_id",schemaPath:"#/properties/authorization/properties/space_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.scopes !== undefined){
let data5 = data0.scopes;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err6 = {instancePath:instancePath+"/authorization/scopes/" + i0,schemaPath:"#/properties/authorization/properties/scopes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/authorization/scopes",schemaPath:"#/properties/authorization/properties/scopes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.expires_at !== undefined){
let data7 = data0.expires_at;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err8 = {instancePath:instancePath+"/authorization/expires_at",schemaPath:"#/properties/authorization/properties/expires_at/type",keyword:"type",params:{type: "integer"}};
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
const err9 = {instancePath:instancePath+"/authorization",schemaPath:"#/properties/authorization/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ice_servers !== undefined){
let data8 = data.ice_servers;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err10 = {instancePath:instancePath+"/ice_servers/" + i1,schemaPath:"#/properties/ice_servers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/ice_servers",schemaPath:"#/properties/ice_servers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const signalwire_execute_params = validate18;
const schema19 = {"type":"object","required":["method","params"],"properties":{"method":{"type":"string","minLength":1},"params":{"type":"object"},"protocol":{"type":"string"}},"$id":"schema:signalwire_execute_params"};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:signalwire_execute_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.params === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.protocol !== undefined){
if(typeof data.protocol !== "string"){
const err5 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const signalwire_execute_result = validate19;
const schema20 = {"type":"object","required":["requester_nodeid","responder_nodeid","result"],"properties":{"requester_nodeid":{"type":"string"},"responder_nodeid":{"type":"string"},"result":{"type":"object"}},"$id":"schema:signalwire_execute_result"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:signalwire_execute_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requester_nodeid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requester_nodeid"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.responder_nodeid === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "responder_nodeid"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.result === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.requester_nodeid !== undefined){
if(typeof data.requester_nodeid !== "string"){
const err3 = {instancePath:instancePath+"/requester_nodeid",schemaPath:"#/properties/requester_nodeid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.responder_nodeid !== undefined){
if(typeof data.responder_nodeid !== "string"){
const err4 = {instancePath:instancePath+"/responder_nodeid",schemaPath:"#/properties/responder_nodeid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.result !== undefined){
let data2 = data.result;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const signalwire_disconnect_params = validate20;
const schema21 = {"type":"object","properties":{"restart":{"type":"boolean"}},"$id":"schema:signalwire_disconnect_params"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:signalwire_disconnect_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.restart !== undefined){
if(typeof data.restart !== "boolean"){
const err0 = {instancePath:instancePath+"/restart",schemaPath:"#/properties/restart/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const signalwire_disconnect_result = validate21;
const schema22 = {"type":"object","properties":{},"$id":"schema:signalwire_disconnect_result"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:signalwire_disconnect_result" */;
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const signalwire_event_params = validate22;
const schema23 = {"type":"object","required":["event_type","params"],"properties":{"event_type":{"type":"string","minLength":1},"params":{"type":"object"},"timestamp":{"type":"number"},"project_id":{"type":"string"},"space_id":{"type":"string"},"event_channel":{"type":"string"},"context":{"type":"string"}},"$id":"schema:signalwire_event_params"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:signalwire_event_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event_type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.params === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.event_type !== undefined){
let data0 = data.event_type;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/event_type",schemaPath:"#/properties/event_type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/event_type",schemaPath:"#/properties/event_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.timestamp !== undefined){
if(!(typeof data.timestamp == "number")){
const err5 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.project_id !== undefined){
if(typeof data.project_id !== "string"){
const err6 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.space_id !== undefined){
if(typeof data.space_id !== "string"){
const err7 = {instancePath:instancePath+"/space_id",schemaPath:"#/properties/space_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.event_channel !== undefined){
if(typeof data.event_channel !== "string"){
const err8 = {instancePath:instancePath+"/event_channel",schemaPath:"#/properties/event_channel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.context !== undefined){
if(typeof data.context !== "string"){
const err9 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const calling_dial_params = validate23;
const schema24 = {"type":"object","required":["devices"],"properties":{"devices":{"type":"array","items":{"type":"array","items":{"anyOf":[{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"phone"},"params":{"type":"object","required":["to_number","from_number"],"properties":{"to_number":{"type":"string"},"from_number":{"type":"string"},"timeout":{"type":"integer","minimum":0},"max_duration":{"type":"integer","minimum":0},"call_state_url":{"type":"string"},"call_state_events":{"type":"array","items":{"type":"string","enum":["created","ringing","answered","ending","ended"]}},"confirm":{"anyOf":[{"type":"string"},{"type":"object"}]},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"sip"},"params":{"type":"object","required":["to","from"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"from_name":{"type":"string"},"timeout":{"type":"integer","minimum":0},"max_duration":{"type":"integer","minimum":0},"call_state_url":{"type":"string"},"call_state_events":{"type":"array","items":{"type":"string","enum":["created","ringing","answered","ending","ended"]}},"confirm":{"anyOf":[{"type":"string"},{"type":"object"}]},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}},"codecs":{"type":"array","items":{"type":"string","enum":["PCMU","PCMA","OPUS","G729","G722","VP8","H264"]}},"webrtc_media":{"type":"boolean"},"session_timeout":{"type":"integer"}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"webrtc"},"params":{"type":"object","required":["to","from"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"timeout":{"type":"integer","minimum":0},"max_duration":{"type":"integer","minimum":0},"call_state_url":{"type":"string"},"call_state_events":{"type":"array","items":{"type":"string","enum":["created","ringing","answered","ending","ended"]}},"confirm":{"anyOf":[{"type":"string"},{"type":"object"}]},"codecs":{"type":"array","items":{"type":"string","enum":["PCMU","PCMA","OPUS","VP8","H264"]}}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"agora"},"params":{"type":"object","required":["from","appid","channel"],"properties":{"from":{"type":"string"},"appid":{"type":"string"},"channel":{"type":"string"},"to":{"type":"string"},"timeout":{"type":"integer","minimum":0},"max_duration":{"type":"integer","minimum":0},"call_state_url":{"type":"string"},"call_state_events":{"type":"array","items":{"type":"string","enum":["created","ringing","answered","ending","ended"]}},"confirm":{"anyOf":[{"type":"string"},{"type":"object"}]}}}}}]},"minItems":1},"minItems":1},"tag":{"type":"string","minLength":1},"region":{"type":"string"},"node_id":{"type":"string"},"max_duration":{"type":"integer","minimum":0},"max_price_per_minute":{"type":"number","minimum":0}},"$id":"schema:calling_dial_params"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_dial_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.devices === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "devices"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.devices !== undefined){
let data0 = data.devices;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
const _errs6 = errors;
let valid5 = false;
const _errs7 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
const err3 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.params === undefined){
const err4 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/0/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.type !== undefined){
let data3 = data2.type;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("phone" !== data3){
const err6 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "phone"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.params !== undefined){
let data4 = data2.params;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.to_number === undefined){
const err7 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/required",keyword:"required",params:{missingProperty: "to_number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.from_number === undefined){
const err8 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/required",keyword:"required",params:{missingProperty: "from_number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.to_number !== undefined){
if(typeof data4.to_number !== "string"){
const err9 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/to_number",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/to_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.from_number !== undefined){
if(typeof data4.from_number !== "string"){
const err10 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/from_number",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/from_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.timeout !== undefined){
let data7 = data4.timeout;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err11 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/timeout",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/timeout",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data4.max_duration !== undefined){
let data8 = data4.max_duration;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err13 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/max_duration",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/max_duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/max_duration",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data4.call_state_url !== undefined){
if(typeof data4.call_state_url !== "string"){
const err15 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_url",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.call_state_events !== undefined){
let data10 = data4.call_state_events;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events/" + i2,schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((((data11 === "created") || (data11 === "ringing")) || (data11 === "answered")) || (data11 === "ending")) || (data11 === "ended"))){
const err17 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events/" + i2,schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/call_state_events/items/enum",keyword:"enum",params:{allowedValues: schema24.properties.devices.items.items.anyOf[0].properties.params.properties.call_state_events.items.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.confirm !== undefined){
let data12 = data4.confirm;
const _errs28 = errors;
let valid10 = false;
const _errs29 = errors;
if(typeof data12 !== "string"){
const err19 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const _errs31 = errors;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err20 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/confirm/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid10 = valid10 || _valid1;
}
if(!valid10){
const err21 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
if(data4.headers !== undefined){
let data13 = data4.headers;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name === undefined){
const err22 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i3,schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data14.value === undefined){
const err23 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i3,schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data14.name !== undefined){
if(typeof data14.name !== "string"){
const err24 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i3+"/name",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data14.value !== undefined){
if(typeof data14.value !== "string"){
const err25 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i3+"/value",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i3,schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs41 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
const err30 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data2.params === undefined){
const err31 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/1/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data2.type !== undefined){
let data17 = data2.type;
if(typeof data17 !== "string"){
const err32 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if("sip" !== data17){
const err33 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "sip"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data2.params !== undefined){
let data18 = data2.params;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.to === undefined){
const err34 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data18.from === undefined){
const err35 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data18.to !== undefined){
if(typeof data18.to !== "string"){
const err36 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/to",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data18.from !== undefined){
if(typeof data18.from !== "string"){
const err37 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/from",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data18.from_name !== undefined){
if(typeof data18.from_name !== "string"){
const err38 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/from_name",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/from_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data18.timeout !== undefined){
let data22 = data18.timeout;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
const err39 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/timeout",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data22 == "number"){
if(data22 < 0 || isNaN(data22)){
const err40 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/timeout",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data18.max_duration !== undefined){
let data23 = data18.max_duration;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
const err41 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/max_duration",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/max_duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data23 == "number"){
if(data23 < 0 || isNaN(data23)){
const err42 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/max_duration",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data18.call_state_url !== undefined){
if(typeof data18.call_state_url !== "string"){
const err43 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_url",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data18.call_state_events !== undefined){
let data25 = data18.call_state_events;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(typeof data26 !== "string"){
const err44 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events/" + i4,schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(((((data26 === "created") || (data26 === "ringing")) || (data26 === "answered")) || (data26 === "ending")) || (data26 === "ended"))){
const err45 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events/" + i4,schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/call_state_events/items/enum",keyword:"enum",params:{allowedValues: schema24.properties.devices.items.items.anyOf[1].properties.params.properties.call_state_events.items.enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.confirm !== undefined){
let data27 = data18.confirm;
const _errs64 = errors;
let valid18 = false;
const _errs65 = errors;
if(typeof data27 !== "string"){
const err47 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid2 = _errs65 === errors;
valid18 = valid18 || _valid2;
if(!valid18){
const _errs67 = errors;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err48 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/confirm/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid2 = _errs67 === errors;
valid18 = valid18 || _valid2;
}
if(!valid18){
const err49 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
}
if(data18.headers !== undefined){
let data28 = data18.headers;
if(Array.isArray(data28)){
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
let data29 = data28[i5];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.name === undefined){
const err50 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i5,schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data29.value === undefined){
const err51 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i5,schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data29.name !== undefined){
if(typeof data29.name !== "string"){
const err52 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i5+"/name",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data29.value !== undefined){
if(typeof data29.value !== "string"){
const err53 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i5+"/value",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i5,schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data18.codecs !== undefined){
let data32 = data18.codecs;
if(Array.isArray(data32)){
const len6 = data32.length;
for(let i6=0; i6<len6; i6++){
let data33 = data32[i6];
if(typeof data33 !== "string"){
const err56 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/codecs/" + i6,schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!(((((((data33 === "PCMU") || (data33 === "PCMA")) || (data33 === "OPUS")) || (data33 === "G729")) || (data33 === "G722")) || (data33 === "VP8")) || (data33 === "H264"))){
const err57 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/codecs/" + i6,schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/codecs/items/enum",keyword:"enum",params:{allowedValues: schema24.properties.devices.items.items.anyOf[1].properties.params.properties.codecs.items.enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/codecs",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data18.webrtc_media !== undefined){
if(typeof data18.webrtc_media !== "boolean"){
const err59 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/webrtc_media",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/webrtc_media/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data18.session_timeout !== undefined){
let data35 = data18.session_timeout;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
const err60 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/session_timeout",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/session_timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid0 = _errs41 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs85 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
const err63 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data2.params === undefined){
const err64 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/2/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data2.type !== undefined){
let data36 = data2.type;
if(typeof data36 !== "string"){
const err65 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if("webrtc" !== data36){
const err66 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "webrtc"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data2.params !== undefined){
let data37 = data2.params;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.to === undefined){
const err67 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data37.from === undefined){
const err68 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data37.to !== undefined){
if(typeof data37.to !== "string"){
const err69 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/to",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data37.from !== undefined){
if(typeof data37.from !== "string"){
const err70 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/from",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data37.timeout !== undefined){
let data40 = data37.timeout;
if(!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))){
const err71 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/timeout",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data40 == "number"){
if(data40 < 0 || isNaN(data40)){
const err72 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/timeout",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data37.max_duration !== undefined){
let data41 = data37.max_duration;
if(!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))){
const err73 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/max_duration",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/max_duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(typeof data41 == "number"){
if(data41 < 0 || isNaN(data41)){
const err74 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/max_duration",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data37.call_state_url !== undefined){
if(typeof data37.call_state_url !== "string"){
const err75 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_url",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data37.call_state_events !== undefined){
let data43 = data37.call_state_events;
if(Array.isArray(data43)){
const len7 = data43.length;
for(let i7=0; i7<len7; i7++){
let data44 = data43[i7];
if(typeof data44 !== "string"){
const err76 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events/" + i7,schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!(((((data44 === "created") || (data44 === "ringing")) || (data44 === "answered")) || (data44 === "ending")) || (data44 === "ended"))){
const err77 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events/" + i7,schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/call_state_events/items/enum",keyword:"enum",params:{allowedValues: schema24.properties.devices.items.items.anyOf[2].properties.params.properties.call_state_events.items.enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data37.confirm !== undefined){
let data45 = data37.confirm;
const _errs106 = errors;
let valid28 = false;
const _errs107 = errors;
if(typeof data45 !== "string"){
const err79 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid3 = _errs107 === errors;
valid28 = valid28 || _valid3;
if(!valid28){
const _errs109 = errors;
if(!(data45 && typeof data45 == "object" && !Array.isArray(data45))){
const err80 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/confirm/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid3 = _errs109 === errors;
valid28 = valid28 || _valid3;
}
if(!valid28){
const err81 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
}
}
if(data37.codecs !== undefined){
let data46 = data37.codecs;
if(Array.isArray(data46)){
const len8 = data46.length;
for(let i8=0; i8<len8; i8++){
let data47 = data46[i8];
if(typeof data47 !== "string"){
const err82 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/codecs/" + i8,schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!(((((data47 === "PCMU") || (data47 === "PCMA")) || (data47 === "OPUS")) || (data47 === "VP8")) || (data47 === "H264"))){
const err83 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/codecs/" + i8,schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/codecs/items/enum",keyword:"enum",params:{allowedValues: schema24.properties.devices.items.items.anyOf[2].properties.params.properties.codecs.items.enum}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/codecs",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid0 = _errs85 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs115 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
const err87 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/3/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data2.params === undefined){
const err88 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/3/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data2.type !== undefined){
let data48 = data2.type;
if(typeof data48 !== "string"){
const err89 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if("agora" !== data48){
const err90 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/type/const",keyword:"const",params:{allowedValue: "agora"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data2.params !== undefined){
let data49 = data2.params;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.from === undefined){
const err91 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data49.appid === undefined){
const err92 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/required",keyword:"required",params:{missingProperty: "appid"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data49.channel === undefined){
const err93 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/required",keyword:"required",params:{missingProperty: "channel"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data49.from !== undefined){
if(typeof data49.from !== "string"){
const err94 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/from",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data49.appid !== undefined){
if(typeof data49.appid !== "string"){
const err95 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/appid",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/appid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data49.channel !== undefined){
if(typeof data49.channel !== "string"){
const err96 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/channel",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/channel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data49.to !== undefined){
if(typeof data49.to !== "string"){
const err97 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/to",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data49.timeout !== undefined){
let data54 = data49.timeout;
if(!((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54)))){
const err98 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/timeout",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(typeof data54 == "number"){
if(data54 < 0 || isNaN(data54)){
const err99 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/timeout",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data49.max_duration !== undefined){
let data55 = data49.max_duration;
if(!((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55)))){
const err100 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/max_duration",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/max_duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(typeof data55 == "number"){
if(data55 < 0 || isNaN(data55)){
const err101 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/max_duration",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
if(data49.call_state_url !== undefined){
if(typeof data49.call_state_url !== "string"){
const err102 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_url",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data49.call_state_events !== undefined){
let data57 = data49.call_state_events;
if(Array.isArray(data57)){
const len9 = data57.length;
for(let i9=0; i9<len9; i9++){
let data58 = data57[i9];
if(typeof data58 !== "string"){
const err103 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events/" + i9,schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!(((((data58 === "created") || (data58 === "ringing")) || (data58 === "answered")) || (data58 === "ending")) || (data58 === "ended"))){
const err104 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events/" + i9,schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/call_state_events/items/enum",keyword:"enum",params:{allowedValues: schema24.properties.devices.items.items.anyOf[3].properties.params.properties.call_state_events.items.enum}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data49.confirm !== undefined){
let data59 = data49.confirm;
const _errs140 = errors;
let valid35 = false;
const _errs141 = errors;
if(typeof data59 !== "string"){
const err106 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid4 = _errs141 === errors;
valid35 = valid35 || _valid4;
if(!valid35){
const _errs143 = errors;
if(!(data59 && typeof data59 == "object" && !Array.isArray(data59))){
const err107 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/confirm/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid4 = _errs143 === errors;
valid35 = valid35 || _valid4;
}
if(!valid35){
const err108 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
else {
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err109 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid0 = _errs115 === errors;
valid5 = valid5 || _valid0;
}
}
}
if(!valid5){
const err111 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err112 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.tag !== undefined){
let data60 = data.tag;
if(typeof data60 === "string"){
if(data60.length < 1){
const err114 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
const err116 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err117 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.max_duration !== undefined){
let data63 = data.max_duration;
if(!((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63)))){
const err118 = {instancePath:instancePath+"/max_duration",schemaPath:"#/properties/max_duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(typeof data63 == "number"){
if(data63 < 0 || isNaN(data63)){
const err119 = {instancePath:instancePath+"/max_duration",schemaPath:"#/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(data.max_price_per_minute !== undefined){
let data64 = data.max_price_per_minute;
if(typeof data64 == "number"){
if(data64 < 0 || isNaN(data64)){
const err120 = {instancePath:instancePath+"/max_price_per_minute",schemaPath:"#/properties/max_price_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/max_price_per_minute",schemaPath:"#/properties/max_price_per_minute/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const calling_dial_result = validate24;
const schema25 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"call_id":{"type":"string"}},"$id":"schema:calling_dial_result"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_dial_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const calling_begin_params = validate25;
const schema26 = {"type":"object","required":["device"],"properties":{"device":{"anyOf":[{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"phone"},"params":{"type":"object","required":["to_number","from_number"],"properties":{"to_number":{"type":"string"},"from_number":{"type":"string"},"timeout":{"type":"integer","minimum":0},"max_duration":{"type":"integer","minimum":0},"call_state_url":{"type":"string"},"call_state_events":{"type":"array","items":{"type":"string","enum":["created","ringing","answered","ending","ended"]}},"confirm":{"anyOf":[{"type":"string"},{"type":"object"}]},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"sip"},"params":{"type":"object","required":["to","from"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"from_name":{"type":"string"},"timeout":{"type":"integer","minimum":0},"max_duration":{"type":"integer","minimum":0},"call_state_url":{"type":"string"},"call_state_events":{"type":"array","items":{"type":"string","enum":["created","ringing","answered","ending","ended"]}},"confirm":{"anyOf":[{"type":"string"},{"type":"object"}]},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}},"codecs":{"type":"array","items":{"type":"string","enum":["PCMU","PCMA","OPUS","G729","G722","VP8","H264"]}},"webrtc_media":{"type":"boolean"},"session_timeout":{"type":"integer"}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"webrtc"},"params":{"type":"object","required":["to","from"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"timeout":{"type":"integer","minimum":0},"max_duration":{"type":"integer","minimum":0},"call_state_url":{"type":"string"},"call_state_events":{"type":"array","items":{"type":"string","enum":["created","ringing","answered","ending","ended"]}},"confirm":{"anyOf":[{"type":"string"},{"type":"object"}]},"codecs":{"type":"array","items":{"type":"string","enum":["PCMU","PCMA","OPUS","VP8","H264"]}}}}}}]},"tag":{"type":"string","minLength":1},"region":{"type":"string"},"node_id":{"type":"string"},"max_duration":{"type":"integer","minimum":0}},"$id":"schema:calling_begin_params"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_begin_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.device === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "device"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.device !== undefined){
let data0 = data.device;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
const err1 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.params === undefined){
const err2 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/0/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.type !== undefined){
let data1 = data0.type;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("phone" !== data1){
const err4 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "phone"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.params !== undefined){
let data2 = data0.params;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.to_number === undefined){
const err5 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/0/properties/params/required",keyword:"required",params:{missingProperty: "to_number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.from_number === undefined){
const err6 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/0/properties/params/required",keyword:"required",params:{missingProperty: "from_number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.to_number !== undefined){
if(typeof data2.to_number !== "string"){
const err7 = {instancePath:instancePath+"/device/params/to_number",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/to_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.from_number !== undefined){
if(typeof data2.from_number !== "string"){
const err8 = {instancePath:instancePath+"/device/params/from_number",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/from_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.timeout !== undefined){
let data5 = data2.timeout;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err9 = {instancePath:instancePath+"/device/params/timeout",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/device/params/timeout",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data2.max_duration !== undefined){
let data6 = data2.max_duration;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err11 = {instancePath:instancePath+"/device/params/max_duration",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/max_duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/device/params/max_duration",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data2.call_state_url !== undefined){
if(typeof data2.call_state_url !== "string"){
const err13 = {instancePath:instancePath+"/device/params/call_state_url",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.call_state_events !== undefined){
let data8 = data2.call_state_events;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/device/params/call_state_events/" + i0,schemaPath:"#/properties/device/anyOf/0/properties/params/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((data9 === "created") || (data9 === "ringing")) || (data9 === "answered")) || (data9 === "ending")) || (data9 === "ended"))){
const err15 = {instancePath:instancePath+"/device/params/call_state_events/" + i0,schemaPath:"#/properties/device/anyOf/0/properties/params/properties/call_state_events/items/enum",keyword:"enum",params:{allowedValues: schema26.properties.device.anyOf[0].properties.params.properties.call_state_events.items.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/device/params/call_state_events",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.confirm !== undefined){
let data10 = data2.confirm;
const _errs24 = errors;
let valid6 = false;
const _errs25 = errors;
if(typeof data10 !== "string"){
const err17 = {instancePath:instancePath+"/device/params/confirm",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs27 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err18 = {instancePath:instancePath+"/device/params/confirm",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/confirm/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err19 = {instancePath:instancePath+"/device/params/confirm",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data2.headers !== undefined){
let data11 = data2.headers;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name === undefined){
const err20 = {instancePath:instancePath+"/device/params/headers/" + i1,schemaPath:"#/properties/device/anyOf/0/properties/params/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data12.value === undefined){
const err21 = {instancePath:instancePath+"/device/params/headers/" + i1,schemaPath:"#/properties/device/anyOf/0/properties/params/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data12.name !== undefined){
if(typeof data12.name !== "string"){
const err22 = {instancePath:instancePath+"/device/params/headers/" + i1+"/name",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data12.value !== undefined){
if(typeof data12.value !== "string"){
const err23 = {instancePath:instancePath+"/device/params/headers/" + i1+"/value",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/device/params/headers/" + i1,schemaPath:"#/properties/device/anyOf/0/properties/params/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/device/params/headers",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs37 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
const err28 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data0.params === undefined){
const err29 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/1/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data0.type !== undefined){
let data15 = data0.type;
if(typeof data15 !== "string"){
const err30 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if("sip" !== data15){
const err31 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "sip"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data0.params !== undefined){
let data16 = data0.params;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.to === undefined){
const err32 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/1/properties/params/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data16.from === undefined){
const err33 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/1/properties/params/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data16.to !== undefined){
if(typeof data16.to !== "string"){
const err34 = {instancePath:instancePath+"/device/params/to",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.from !== undefined){
if(typeof data16.from !== "string"){
const err35 = {instancePath:instancePath+"/device/params/from",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data16.from_name !== undefined){
if(typeof data16.from_name !== "string"){
const err36 = {instancePath:instancePath+"/device/params/from_name",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/from_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data16.timeout !== undefined){
let data20 = data16.timeout;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
const err37 = {instancePath:instancePath+"/device/params/timeout",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data20 == "number"){
if(data20 < 0 || isNaN(data20)){
const err38 = {instancePath:instancePath+"/device/params/timeout",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data16.max_duration !== undefined){
let data21 = data16.max_duration;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
const err39 = {instancePath:instancePath+"/device/params/max_duration",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/max_duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data21 == "number"){
if(data21 < 0 || isNaN(data21)){
const err40 = {instancePath:instancePath+"/device/params/max_duration",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data16.call_state_url !== undefined){
if(typeof data16.call_state_url !== "string"){
const err41 = {instancePath:instancePath+"/device/params/call_state_url",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.call_state_events !== undefined){
let data23 = data16.call_state_events;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(typeof data24 !== "string"){
const err42 = {instancePath:instancePath+"/device/params/call_state_events/" + i2,schemaPath:"#/properties/device/anyOf/1/properties/params/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(((((data24 === "created") || (data24 === "ringing")) || (data24 === "answered")) || (data24 === "ending")) || (data24 === "ended"))){
const err43 = {instancePath:instancePath+"/device/params/call_state_events/" + i2,schemaPath:"#/properties/device/anyOf/1/properties/params/properties/call_state_events/items/enum",keyword:"enum",params:{allowedValues: schema26.properties.device.anyOf[1].properties.params.properties.call_state_events.items.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/device/params/call_state_events",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.confirm !== undefined){
let data25 = data16.confirm;
const _errs60 = errors;
let valid14 = false;
const _errs61 = errors;
if(typeof data25 !== "string"){
const err45 = {instancePath:instancePath+"/device/params/confirm",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid2 = _errs61 === errors;
valid14 = valid14 || _valid2;
if(!valid14){
const _errs63 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err46 = {instancePath:instancePath+"/device/params/confirm",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/confirm/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid2 = _errs63 === errors;
valid14 = valid14 || _valid2;
}
if(!valid14){
const err47 = {instancePath:instancePath+"/device/params/confirm",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
if(data16.headers !== undefined){
let data26 = data16.headers;
if(Array.isArray(data26)){
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.name === undefined){
const err48 = {instancePath:instancePath+"/device/params/headers/" + i3,schemaPath:"#/properties/device/anyOf/1/properties/params/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data27.value === undefined){
const err49 = {instancePath:instancePath+"/device/params/headers/" + i3,schemaPath:"#/properties/device/anyOf/1/properties/params/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data27.name !== undefined){
if(typeof data27.name !== "string"){
const err50 = {instancePath:instancePath+"/device/params/headers/" + i3+"/name",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data27.value !== undefined){
if(typeof data27.value !== "string"){
const err51 = {instancePath:instancePath+"/device/params/headers/" + i3+"/value",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/device/params/headers/" + i3,schemaPath:"#/properties/device/anyOf/1/properties/params/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/device/params/headers",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data16.codecs !== undefined){
let data30 = data16.codecs;
if(Array.isArray(data30)){
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
let data31 = data30[i4];
if(typeof data31 !== "string"){
const err54 = {instancePath:instancePath+"/device/params/codecs/" + i4,schemaPath:"#/properties/device/anyOf/1/properties/params/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((((((data31 === "PCMU") || (data31 === "PCMA")) || (data31 === "OPUS")) || (data31 === "G729")) || (data31 === "G722")) || (data31 === "VP8")) || (data31 === "H264"))){
const err55 = {instancePath:instancePath+"/device/params/codecs/" + i4,schemaPath:"#/properties/device/anyOf/1/properties/params/properties/codecs/items/enum",keyword:"enum",params:{allowedValues: schema26.properties.device.anyOf[1].properties.params.properties.codecs.items.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/device/params/codecs",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data16.webrtc_media !== undefined){
if(typeof data16.webrtc_media !== "boolean"){
const err57 = {instancePath:instancePath+"/device/params/webrtc_media",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/webrtc_media/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data16.session_timeout !== undefined){
let data33 = data16.session_timeout;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
const err58 = {instancePath:instancePath+"/device/params/session_timeout",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/session_timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/1/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid0 = _errs37 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs81 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
const err61 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data0.params === undefined){
const err62 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/2/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data0.type !== undefined){
let data34 = data0.type;
if(typeof data34 !== "string"){
const err63 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/anyOf/2/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if("webrtc" !== data34){
const err64 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "webrtc"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data0.params !== undefined){
let data35 = data0.params;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.to === undefined){
const err65 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/2/properties/params/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data35.from === undefined){
const err66 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/2/properties/params/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data35.to !== undefined){
if(typeof data35.to !== "string"){
const err67 = {instancePath:instancePath+"/device/params/to",schemaPath:"#/properties/device/anyOf/2/properties/params/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data35.from !== undefined){
if(typeof data35.from !== "string"){
const err68 = {instancePath:instancePath+"/device/params/from",schemaPath:"#/properties/device/anyOf/2/properties/params/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data35.timeout !== undefined){
let data38 = data35.timeout;
if(!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))){
const err69 = {instancePath:instancePath+"/device/params/timeout",schemaPath:"#/properties/device/anyOf/2/properties/params/properties/timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data38 == "number"){
if(data38 < 0 || isNaN(data38)){
const err70 = {instancePath:instancePath+"/device/params/timeout",schemaPath:"#/properties/device/anyOf/2/properties/params/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data35.max_duration !== undefined){
let data39 = data35.max_duration;
if(!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))){
const err71 = {instancePath:instancePath+"/device/params/max_duration",schemaPath:"#/properties/device/anyOf/2/properties/params/properties/max_duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data39 == "number"){
if(data39 < 0 || isNaN(data39)){
const err72 = {instancePath:instancePath+"/device/params/max_duration",schemaPath:"#/properties/device/anyOf/2/properties/params/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data35.call_state_url !== undefined){
if(typeof data35.call_state_url !== "string"){
const err73 = {instancePath:instancePath+"/device/params/call_state_url",schemaPath:"#/properties/device/anyOf/2/properties/params/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data35.call_state_events !== undefined){
let data41 = data35.call_state_events;
if(Array.isArray(data41)){
const len5 = data41.length;
for(let i5=0; i5<len5; i5++){
let data42 = data41[i5];
if(typeof data42 !== "string"){
const err74 = {instancePath:instancePath+"/device/params/call_state_events/" + i5,schemaPath:"#/properties/device/anyOf/2/properties/params/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(((((data42 === "created") || (data42 === "ringing")) || (data42 === "answered")) || (data42 === "ending")) || (data42 === "ended"))){
const err75 = {instancePath:instancePath+"/device/params/call_state_events/" + i5,schemaPath:"#/properties/device/anyOf/2/properties/params/properties/call_state_events/items/enum",keyword:"enum",params:{allowedValues: schema26.properties.device.anyOf[2].properties.params.properties.call_state_events.items.enum}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/device/params/call_state_events",schemaPath:"#/properties/device/anyOf/2/properties/params/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data35.confirm !== undefined){
let data43 = data35.confirm;
const _errs102 = errors;
let valid24 = false;
const _errs103 = errors;
if(typeof data43 !== "string"){
const err77 = {instancePath:instancePath+"/device/params/confirm",schemaPath:"#/properties/device/anyOf/2/properties/params/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid3 = _errs103 === errors;
valid24 = valid24 || _valid3;
if(!valid24){
const _errs105 = errors;
if(!(data43 && typeof data43 == "object" && !Array.isArray(data43))){
const err78 = {instancePath:instancePath+"/device/params/confirm",schemaPath:"#/properties/device/anyOf/2/properties/params/properties/confirm/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid3 = _errs105 === errors;
valid24 = valid24 || _valid3;
}
if(!valid24){
const err79 = {instancePath:instancePath+"/device/params/confirm",schemaPath:"#/properties/device/anyOf/2/properties/params/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
}
if(data35.codecs !== undefined){
let data44 = data35.codecs;
if(Array.isArray(data44)){
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
let data45 = data44[i6];
if(typeof data45 !== "string"){
const err80 = {instancePath:instancePath+"/device/params/codecs/" + i6,schemaPath:"#/properties/device/anyOf/2/properties/params/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!(((((data45 === "PCMU") || (data45 === "PCMA")) || (data45 === "OPUS")) || (data45 === "VP8")) || (data45 === "H264"))){
const err81 = {instancePath:instancePath+"/device/params/codecs/" + i6,schemaPath:"#/properties/device/anyOf/2/properties/params/properties/codecs/items/enum",keyword:"enum",params:{allowedValues: schema26.properties.device.anyOf[2].properties.params.properties.codecs.items.enum}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/device/params/codecs",schemaPath:"#/properties/device/anyOf/2/properties/params/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/2/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid0 = _errs81 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err85 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
if(data.tag !== undefined){
let data46 = data.tag;
if(typeof data46 === "string"){
if(data46.length < 1){
const err86 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
const err88 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err89 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.max_duration !== undefined){
let data49 = data.max_duration;
if(!((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49)))){
const err90 = {instancePath:instancePath+"/max_duration",schemaPath:"#/properties/max_duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(typeof data49 == "number"){
if(data49 < 0 || isNaN(data49)){
const err91 = {instancePath:instancePath+"/max_duration",schemaPath:"#/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
}
else {
const err92 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

export const calling_begin_result = validate26;
const schema27 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"call_id":{"type":"string"},"node_id":{"type":"string"}},"$id":"schema:calling_begin_result"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_begin_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err5 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const calling_receive_params = validate27;
const schema28 = {"type":"object","properties":{"context":{"type":"string"},"contexts":{"type":"array","items":{"type":"string","minLength":1}}},"$id":"schema:calling_receive_params"};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_receive_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.context !== undefined){
if(typeof data.context !== "string"){
const err0 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.contexts !== undefined){
let data1 = data.contexts;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length < 1){
const err1 = {instancePath:instancePath+"/contexts/" + i0,schemaPath:"#/properties/contexts/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/contexts/" + i0,schemaPath:"#/properties/contexts/items/type",keyword:"type",params:{type: "string"}};
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
const err3 = {instancePath:instancePath+"/contexts",schemaPath:"#/properties/contexts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

export const calling_answer_params = validate28;
const schema29 = {"type":"object","required":["node_id","call_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"max_duration":{"type":"integer","minimum":0},"codecs":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}},"$id":"schema:calling_answer_params"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_answer_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err2 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err3 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.max_duration !== undefined){
let data2 = data.max_duration;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/max_duration",schemaPath:"#/properties/max_duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/max_duration",schemaPath:"#/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.codecs !== undefined){
let data3 = data.codecs;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/codecs",schemaPath:"#/properties/codecs/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err7 = {instancePath:instancePath+"/codecs/" + i0,schemaPath:"#/properties/codecs/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/codecs",schemaPath:"#/properties/codecs/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err9 = {instancePath:instancePath+"/codecs",schemaPath:"#/properties/codecs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

export const calling_end_params = validate29;
const schema30 = {"type":"object","required":["node_id","call_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"reason":{"type":"string","enum":["hangup","cancel","busy","noAnswer","decline","error"]}},"$id":"schema:calling_end_params"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_end_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err2 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err3 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((data2 === "hangup") || (data2 === "cancel")) || (data2 === "busy")) || (data2 === "noAnswer")) || (data2 === "decline")) || (data2 === "error"))){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema30.properties.reason.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

export const calling_pass_params = validate30;
const schema31 = {"type":"object","required":["node_id","call_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"}},"$id":"schema:calling_pass_params"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_pass_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err2 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err3 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

export const calling_connect_params = validate31;
const schema32 = {"type":"object","required":["node_id","call_id","devices"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"devices":{"type":"array","items":{"type":"array","items":{"anyOf":[{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"phone"},"params":{"type":"object","required":["to_number","from_number"],"properties":{"to_number":{"type":"string"},"from_number":{"type":"string"},"timeout":{"type":"integer","minimum":0},"max_duration":{"type":"integer","minimum":0},"call_state_url":{"type":"string"},"call_state_events":{"type":"array","items":{"type":"string","enum":["created","ringing","answered","ending","ended"]}},"confirm":{"anyOf":[{"type":"string"},{"type":"object"}]},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"sip"},"params":{"type":"object","required":["to","from"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"from_name":{"type":"string"},"timeout":{"type":"integer","minimum":0},"max_duration":{"type":"integer","minimum":0},"call_state_url":{"type":"string"},"call_state_events":{"type":"array","items":{"type":"string","enum":["created","ringing","answered","ending","ended"]}},"confirm":{"anyOf":[{"type":"string"},{"type":"object"}]},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}},"codecs":{"type":"array","items":{"type":"string","enum":["PCMU","PCMA","OPUS","G729","G722","VP8","H264"]}},"webrtc_media":{"type":"boolean"},"session_timeout":{"type":"integer"}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"webrtc"},"params":{"type":"object","required":["to","from"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"timeout":{"type":"integer","minimum":0},"max_duration":{"type":"integer","minimum":0},"call_state_url":{"type":"string"},"call_state_events":{"type":"array","items":{"type":"string","enum":["created","ringing","answered","ending","ended"]}},"confirm":{"anyOf":[{"type":"string"},{"type":"object"}]},"codecs":{"type":"array","items":{"type":"string","enum":["PCMU","PCMA","OPUS","VP8","H264"]}}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"agora"},"params":{"type":"object","required":["from","appid","channel"],"properties":{"from":{"type":"string"},"appid":{"type":"string"},"channel":{"type":"string"},"to":{"type":"string"},"timeout":{"type":"integer","minimum":0},"max_duration":{"type":"integer","minimum":0},"call_state_url":{"type":"string"},"call_state_events":{"type":"array","items":{"type":"string","enum":["created","ringing","answered","ending","ended"]}},"confirm":{"anyOf":[{"type":"string"},{"type":"object"}]}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"call"},"params":{"type":"object","required":["node_id","call_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"queue"},"params":{"type":"object","required":["queue_name"],"properties":{"queue_name":{"type":"string","minLength":1},"node_id":{"type":"string"},"queue_id":{"type":"string"}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"stream"},"params":{"type":"object","required":["url"],"properties":{"url":{"type":"string"},"name":{"type":"string"},"codec":{"type":"string"},"status_url":{"type":"string"},"status_url_method":{"type":"string","enum":["GET","POST"]},"realtime":{"type":"boolean"},"authorization_bearer_token":{"type":"string"},"custom_parameters":{"type":"object"}}}}}]},"minItems":1},"minItems":1},"ringback":{"type":"array","items":{"anyOf":[{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"audio"},"params":{"type":"object","required":["url"],"properties":{"url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"tts"},"params":{"type":"object","required":["text"],"properties":{"text":{"type":"string"},"language":{"type":"string"},"gender":{"type":"string","enum":["female","male"]},"voice":{"type":"string"}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"silence"},"params":{"type":"object","required":["duration"],"properties":{"duration":{"type":"number","minimum":0}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"ringtone"},"params":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"duration":{"type":"number","minimum":0}}}}}]}},"tag":{"type":"string","minLength":1},"max_duration":{"type":"integer","minimum":0},"max_price_per_minute":{"type":"number","minimum":0},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"$id":"schema:calling_connect_params"};
const pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_connect_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.devices === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "devices"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.devices !== undefined){
let data2 = data.devices;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(Array.isArray(data3)){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs10 = errors;
let valid5 = false;
const _errs11 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err7 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.params === undefined){
const err8 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/0/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.type !== undefined){
let data5 = data4.type;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("phone" !== data5){
const err10 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "phone"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.params !== undefined){
let data6 = data4.params;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.to_number === undefined){
const err11 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/required",keyword:"required",params:{missingProperty: "to_number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6.from_number === undefined){
const err12 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/required",keyword:"required",params:{missingProperty: "from_number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.to_number !== undefined){
if(typeof data6.to_number !== "string"){
const err13 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/to_number",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/to_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.from_number !== undefined){
if(typeof data6.from_number !== "string"){
const err14 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/from_number",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/from_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.timeout !== undefined){
let data9 = data6.timeout;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err15 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/timeout",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/timeout",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data6.max_duration !== undefined){
let data10 = data6.max_duration;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err17 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/max_duration",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/max_duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/max_duration",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data6.call_state_url !== undefined){
if(typeof data6.call_state_url !== "string"){
const err19 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_url",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.call_state_events !== undefined){
let data12 = data6.call_state_events;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 !== "string"){
const err20 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events/" + i2,schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((((data13 === "created") || (data13 === "ringing")) || (data13 === "answered")) || (data13 === "ending")) || (data13 === "ended"))){
const err21 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events/" + i2,schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/call_state_events/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.devices.items.items.anyOf[0].properties.params.properties.call_state_events.items.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.confirm !== undefined){
let data14 = data6.confirm;
const _errs32 = errors;
let valid10 = false;
const _errs33 = errors;
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const _errs35 = errors;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err24 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/confirm/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid10 = valid10 || _valid1;
}
if(!valid10){
const err25 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
if(data6.headers !== undefined){
let data15 = data6.headers;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name === undefined){
const err26 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i3,schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data16.value === undefined){
const err27 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i3,schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data16.name !== undefined){
if(typeof data16.name !== "string"){
const err28 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i3+"/name",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data16.value !== undefined){
if(typeof data16.value !== "string"){
const err29 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i3+"/value",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i3,schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs45 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err34 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data4.params === undefined){
const err35 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/1/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data4.type !== undefined){
let data19 = data4.type;
if(typeof data19 !== "string"){
const err36 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if("sip" !== data19){
const err37 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "sip"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data4.params !== undefined){
let data20 = data4.params;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.to === undefined){
const err38 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data20.from === undefined){
const err39 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data20.to !== undefined){
if(typeof data20.to !== "string"){
const err40 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/to",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data20.from !== undefined){
if(typeof data20.from !== "string"){
const err41 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/from",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data20.from_name !== undefined){
if(typeof data20.from_name !== "string"){
const err42 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/from_name",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/from_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data20.timeout !== undefined){
let data24 = data20.timeout;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
const err43 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/timeout",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data24 == "number"){
if(data24 < 0 || isNaN(data24)){
const err44 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/timeout",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data20.max_duration !== undefined){
let data25 = data20.max_duration;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
const err45 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/max_duration",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/max_duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data25 == "number"){
if(data25 < 0 || isNaN(data25)){
const err46 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/max_duration",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data20.call_state_url !== undefined){
if(typeof data20.call_state_url !== "string"){
const err47 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_url",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data20.call_state_events !== undefined){
let data27 = data20.call_state_events;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(typeof data28 !== "string"){
const err48 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events/" + i4,schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(((((data28 === "created") || (data28 === "ringing")) || (data28 === "answered")) || (data28 === "ending")) || (data28 === "ended"))){
const err49 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events/" + i4,schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/call_state_events/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.devices.items.items.anyOf[1].properties.params.properties.call_state_events.items.enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data20.confirm !== undefined){
let data29 = data20.confirm;
const _errs68 = errors;
let valid18 = false;
const _errs69 = errors;
if(typeof data29 !== "string"){
const err51 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid2 = _errs69 === errors;
valid18 = valid18 || _valid2;
if(!valid18){
const _errs71 = errors;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
const err52 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/confirm/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid2 = _errs71 === errors;
valid18 = valid18 || _valid2;
}
if(!valid18){
const err53 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
if(data20.headers !== undefined){
let data30 = data20.headers;
if(Array.isArray(data30)){
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
let data31 = data30[i5];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.name === undefined){
const err54 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i5,schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data31.value === undefined){
const err55 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i5,schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data31.name !== undefined){
if(typeof data31.name !== "string"){
const err56 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i5+"/name",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data31.value !== undefined){
if(typeof data31.value !== "string"){
const err57 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i5+"/value",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers/" + i5,schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/headers",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data20.codecs !== undefined){
let data34 = data20.codecs;
if(Array.isArray(data34)){
const len6 = data34.length;
for(let i6=0; i6<len6; i6++){
let data35 = data34[i6];
if(typeof data35 !== "string"){
const err60 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/codecs/" + i6,schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(((((((data35 === "PCMU") || (data35 === "PCMA")) || (data35 === "OPUS")) || (data35 === "G729")) || (data35 === "G722")) || (data35 === "VP8")) || (data35 === "H264"))){
const err61 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/codecs/" + i6,schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/codecs/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.devices.items.items.anyOf[1].properties.params.properties.codecs.items.enum}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/codecs",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data20.webrtc_media !== undefined){
if(typeof data20.webrtc_media !== "boolean"){
const err63 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/webrtc_media",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/webrtc_media/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data20.session_timeout !== undefined){
let data37 = data20.session_timeout;
if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){
const err64 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/session_timeout",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/properties/session_timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/1/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid0 = _errs45 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs89 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err67 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data4.params === undefined){
const err68 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/2/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data4.type !== undefined){
let data38 = data4.type;
if(typeof data38 !== "string"){
const err69 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if("webrtc" !== data38){
const err70 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "webrtc"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data4.params !== undefined){
let data39 = data4.params;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.to === undefined){
const err71 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data39.from === undefined){
const err72 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data39.to !== undefined){
if(typeof data39.to !== "string"){
const err73 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/to",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data39.from !== undefined){
if(typeof data39.from !== "string"){
const err74 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/from",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data39.timeout !== undefined){
let data42 = data39.timeout;
if(!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))){
const err75 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/timeout",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(typeof data42 == "number"){
if(data42 < 0 || isNaN(data42)){
const err76 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/timeout",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data39.max_duration !== undefined){
let data43 = data39.max_duration;
if(!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))){
const err77 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/max_duration",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/max_duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(typeof data43 == "number"){
if(data43 < 0 || isNaN(data43)){
const err78 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/max_duration",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
if(data39.call_state_url !== undefined){
if(typeof data39.call_state_url !== "string"){
const err79 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_url",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data39.call_state_events !== undefined){
let data45 = data39.call_state_events;
if(Array.isArray(data45)){
const len7 = data45.length;
for(let i7=0; i7<len7; i7++){
let data46 = data45[i7];
if(typeof data46 !== "string"){
const err80 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events/" + i7,schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!(((((data46 === "created") || (data46 === "ringing")) || (data46 === "answered")) || (data46 === "ending")) || (data46 === "ended"))){
const err81 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events/" + i7,schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/call_state_events/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.devices.items.items.anyOf[2].properties.params.properties.call_state_events.items.enum}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data39.confirm !== undefined){
let data47 = data39.confirm;
const _errs110 = errors;
let valid28 = false;
const _errs111 = errors;
if(typeof data47 !== "string"){
const err83 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid3 = _errs111 === errors;
valid28 = valid28 || _valid3;
if(!valid28){
const _errs113 = errors;
if(!(data47 && typeof data47 == "object" && !Array.isArray(data47))){
const err84 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/confirm/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid3 = _errs113 === errors;
valid28 = valid28 || _valid3;
}
if(!valid28){
const err85 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
}
}
if(data39.codecs !== undefined){
let data48 = data39.codecs;
if(Array.isArray(data48)){
const len8 = data48.length;
for(let i8=0; i8<len8; i8++){
let data49 = data48[i8];
if(typeof data49 !== "string"){
const err86 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/codecs/" + i8,schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!(((((data49 === "PCMU") || (data49 === "PCMA")) || (data49 === "OPUS")) || (data49 === "VP8")) || (data49 === "H264"))){
const err87 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/codecs/" + i8,schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/codecs/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.devices.items.items.anyOf[2].properties.params.properties.codecs.items.enum}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/codecs",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/2/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid0 = _errs89 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs119 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err91 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/3/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data4.params === undefined){
const err92 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/3/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data4.type !== undefined){
let data50 = data4.type;
if(typeof data50 !== "string"){
const err93 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if("agora" !== data50){
const err94 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/type/const",keyword:"const",params:{allowedValue: "agora"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data4.params !== undefined){
let data51 = data4.params;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.from === undefined){
const err95 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data51.appid === undefined){
const err96 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/required",keyword:"required",params:{missingProperty: "appid"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data51.channel === undefined){
const err97 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/required",keyword:"required",params:{missingProperty: "channel"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data51.from !== undefined){
if(typeof data51.from !== "string"){
const err98 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/from",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data51.appid !== undefined){
if(typeof data51.appid !== "string"){
const err99 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/appid",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/appid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data51.channel !== undefined){
if(typeof data51.channel !== "string"){
const err100 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/channel",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/channel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data51.to !== undefined){
if(typeof data51.to !== "string"){
const err101 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/to",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data51.timeout !== undefined){
let data56 = data51.timeout;
if(!((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56)))){
const err102 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/timeout",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(typeof data56 == "number"){
if(data56 < 0 || isNaN(data56)){
const err103 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/timeout",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data51.max_duration !== undefined){
let data57 = data51.max_duration;
if(!((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57)))){
const err104 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/max_duration",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/max_duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(typeof data57 == "number"){
if(data57 < 0 || isNaN(data57)){
const err105 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/max_duration",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
if(data51.call_state_url !== undefined){
if(typeof data51.call_state_url !== "string"){
const err106 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_url",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data51.call_state_events !== undefined){
let data59 = data51.call_state_events;
if(Array.isArray(data59)){
const len9 = data59.length;
for(let i9=0; i9<len9; i9++){
let data60 = data59[i9];
if(typeof data60 !== "string"){
const err107 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events/" + i9,schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!(((((data60 === "created") || (data60 === "ringing")) || (data60 === "answered")) || (data60 === "ending")) || (data60 === "ended"))){
const err108 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events/" + i9,schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/call_state_events/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.devices.items.items.anyOf[3].properties.params.properties.call_state_events.items.enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_state_events",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data51.confirm !== undefined){
let data61 = data51.confirm;
const _errs144 = errors;
let valid35 = false;
const _errs145 = errors;
if(typeof data61 !== "string"){
const err110 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid4 = _errs145 === errors;
valid35 = valid35 || _valid4;
if(!valid35){
const _errs147 = errors;
if(!(data61 && typeof data61 == "object" && !Array.isArray(data61))){
const err111 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/confirm/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid4 = _errs147 === errors;
valid35 = valid35 || _valid4;
}
if(!valid35){
const err112 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/confirm",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err113 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/3/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid0 = _errs119 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs149 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err115 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/4/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data4.params === undefined){
const err116 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/4/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data4.type !== undefined){
let data62 = data4.type;
if(typeof data62 !== "string"){
const err117 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/4/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if("call" !== data62){
const err118 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/4/properties/type/const",keyword:"const",params:{allowedValue: "call"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data4.params !== undefined){
let data63 = data4.params;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.node_id === undefined){
const err119 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/4/properties/params/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data63.call_id === undefined){
const err120 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/4/properties/params/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data63.node_id !== undefined){
if(typeof data63.node_id !== "string"){
const err121 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/node_id",schemaPath:"#/properties/devices/items/items/anyOf/4/properties/params/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data63.call_id !== undefined){
if(typeof data63.call_id !== "string"){
const err122 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/call_id",schemaPath:"#/properties/devices/items/items/anyOf/4/properties/params/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/4/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var _valid0 = _errs149 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs159 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err125 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/5/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data4.params === undefined){
const err126 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/5/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data4.type !== undefined){
let data66 = data4.type;
if(typeof data66 !== "string"){
const err127 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/5/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if("queue" !== data66){
const err128 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/5/properties/type/const",keyword:"const",params:{allowedValue: "queue"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data4.params !== undefined){
let data67 = data4.params;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.queue_name === undefined){
const err129 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/5/properties/params/required",keyword:"required",params:{missingProperty: "queue_name"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data67.queue_name !== undefined){
let data68 = data67.queue_name;
if(typeof data68 === "string"){
if(data68.length < 1){
const err130 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/queue_name",schemaPath:"#/properties/devices/items/items/anyOf/5/properties/params/properties/queue_name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/queue_name",schemaPath:"#/properties/devices/items/items/anyOf/5/properties/params/properties/queue_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data67.node_id !== undefined){
if(typeof data67.node_id !== "string"){
const err132 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/node_id",schemaPath:"#/properties/devices/items/items/anyOf/5/properties/params/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data67.queue_id !== undefined){
if(typeof data67.queue_id !== "string"){
const err133 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/queue_id",schemaPath:"#/properties/devices/items/items/anyOf/5/properties/params/properties/queue_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/5/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid0 = _errs159 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs171 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err136 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/6/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data4.params === undefined){
const err137 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/6/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data4.type !== undefined){
let data71 = data4.type;
if(typeof data71 !== "string"){
const err138 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/6/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if("stream" !== data71){
const err139 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/type",schemaPath:"#/properties/devices/items/items/anyOf/6/properties/type/const",keyword:"const",params:{allowedValue: "stream"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data4.params !== undefined){
let data72 = data4.params;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.url === undefined){
const err140 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/6/properties/params/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data72.url !== undefined){
if(typeof data72.url !== "string"){
const err141 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/url",schemaPath:"#/properties/devices/items/items/anyOf/6/properties/params/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data72.name !== undefined){
if(typeof data72.name !== "string"){
const err142 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/name",schemaPath:"#/properties/devices/items/items/anyOf/6/properties/params/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data72.codec !== undefined){
if(typeof data72.codec !== "string"){
const err143 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/codec",schemaPath:"#/properties/devices/items/items/anyOf/6/properties/params/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data72.status_url !== undefined){
if(typeof data72.status_url !== "string"){
const err144 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/status_url",schemaPath:"#/properties/devices/items/items/anyOf/6/properties/params/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data72.status_url_method !== undefined){
let data77 = data72.status_url_method;
if(typeof data77 !== "string"){
const err145 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/status_url_method",schemaPath:"#/properties/devices/items/items/anyOf/6/properties/params/properties/status_url_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!((data77 === "GET") || (data77 === "POST"))){
const err146 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/status_url_method",schemaPath:"#/properties/devices/items/items/anyOf/6/properties/params/properties/status_url_method/enum",keyword:"enum",params:{allowedValues: schema32.properties.devices.items.items.anyOf[6].properties.params.properties.status_url_method.enum}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data72.realtime !== undefined){
if(typeof data72.realtime !== "boolean"){
const err147 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/realtime",schemaPath:"#/properties/devices/items/items/anyOf/6/properties/params/properties/realtime/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data72.authorization_bearer_token !== undefined){
if(typeof data72.authorization_bearer_token !== "string"){
const err148 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/authorization_bearer_token",schemaPath:"#/properties/devices/items/items/anyOf/6/properties/params/properties/authorization_bearer_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data72.custom_parameters !== undefined){
let data80 = data72.custom_parameters;
if(!(data80 && typeof data80 == "object" && !Array.isArray(data80))){
const err149 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params/custom_parameters",schemaPath:"#/properties/devices/items/items/anyOf/6/properties/params/properties/custom_parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/devices/" + i0+"/" + i1+"/params",schemaPath:"#/properties/devices/items/items/anyOf/6/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var _valid0 = _errs171 === errors;
valid5 = valid5 || _valid0;
}
}
}
}
}
}
if(!valid5){
const err152 = {instancePath:instancePath+"/devices/" + i0+"/" + i1,schemaPath:"#/properties/devices/items/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err153 = {instancePath:instancePath+"/devices/" + i0,schemaPath:"#/properties/devices/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data.ringback !== undefined){
let data81 = data.ringback;
if(Array.isArray(data81)){
const len10 = data81.length;
for(let i10=0; i10<len10; i10++){
let data82 = data81[i10];
const _errs196 = errors;
let valid44 = false;
const _errs197 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.type === undefined){
const err155 = {instancePath:instancePath+"/ringback/" + i10,schemaPath:"#/properties/ringback/items/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data82.params === undefined){
const err156 = {instancePath:instancePath+"/ringback/" + i10,schemaPath:"#/properties/ringback/items/anyOf/0/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data82.type !== undefined){
let data83 = data82.type;
if(typeof data83 !== "string"){
const err157 = {instancePath:instancePath+"/ringback/" + i10+"/type",schemaPath:"#/properties/ringback/items/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if("audio" !== data83){
const err158 = {instancePath:instancePath+"/ringback/" + i10+"/type",schemaPath:"#/properties/ringback/items/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "audio"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data82.params !== undefined){
let data84 = data82.params;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.url === undefined){
const err159 = {instancePath:instancePath+"/ringback/" + i10+"/params",schemaPath:"#/properties/ringback/items/anyOf/0/properties/params/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data84.url !== undefined){
let data85 = data84.url;
if(typeof data85 === "string"){
if(!pattern0.test(data85)){
const err160 = {instancePath:instancePath+"/ringback/" + i10+"/params/url",schemaPath:"#/properties/ringback/items/anyOf/0/properties/params/properties/url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/ringback/" + i10+"/params/url",schemaPath:"#/properties/ringback/items/anyOf/0/properties/params/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/ringback/" + i10+"/params",schemaPath:"#/properties/ringback/items/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/ringback/" + i10,schemaPath:"#/properties/ringback/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid5 = _errs197 === errors;
valid44 = valid44 || _valid5;
if(!valid44){
const _errs205 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.type === undefined){
const err164 = {instancePath:instancePath+"/ringback/" + i10,schemaPath:"#/properties/ringback/items/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data82.params === undefined){
const err165 = {instancePath:instancePath+"/ringback/" + i10,schemaPath:"#/properties/ringback/items/anyOf/1/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data82.type !== undefined){
let data86 = data82.type;
if(typeof data86 !== "string"){
const err166 = {instancePath:instancePath+"/ringback/" + i10+"/type",schemaPath:"#/properties/ringback/items/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if("tts" !== data86){
const err167 = {instancePath:instancePath+"/ringback/" + i10+"/type",schemaPath:"#/properties/ringback/items/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "tts"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data82.params !== undefined){
let data87 = data82.params;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.text === undefined){
const err168 = {instancePath:instancePath+"/ringback/" + i10+"/params",schemaPath:"#/properties/ringback/items/anyOf/1/properties/params/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data87.text !== undefined){
if(typeof data87.text !== "string"){
const err169 = {instancePath:instancePath+"/ringback/" + i10+"/params/text",schemaPath:"#/properties/ringback/items/anyOf/1/properties/params/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data87.language !== undefined){
if(typeof data87.language !== "string"){
const err170 = {instancePath:instancePath+"/ringback/" + i10+"/params/language",schemaPath:"#/properties/ringback/items/anyOf/1/properties/params/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data87.gender !== undefined){
let data90 = data87.gender;
if(typeof data90 !== "string"){
const err171 = {instancePath:instancePath+"/ringback/" + i10+"/params/gender",schemaPath:"#/properties/ringback/items/anyOf/1/properties/params/properties/gender/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(!((data90 === "female") || (data90 === "male"))){
const err172 = {instancePath:instancePath+"/ringback/" + i10+"/params/gender",schemaPath:"#/properties/ringback/items/anyOf/1/properties/params/properties/gender/enum",keyword:"enum",params:{allowedValues: schema32.properties.ringback.items.anyOf[1].properties.params.properties.gender.enum}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data87.voice !== undefined){
if(typeof data87.voice !== "string"){
const err173 = {instancePath:instancePath+"/ringback/" + i10+"/params/voice",schemaPath:"#/properties/ringback/items/anyOf/1/properties/params/properties/voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/ringback/" + i10+"/params",schemaPath:"#/properties/ringback/items/anyOf/1/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/ringback/" + i10,schemaPath:"#/properties/ringback/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
var _valid5 = _errs205 === errors;
valid44 = valid44 || _valid5;
if(!valid44){
const _errs219 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.type === undefined){
const err176 = {instancePath:instancePath+"/ringback/" + i10,schemaPath:"#/properties/ringback/items/anyOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data82.params === undefined){
const err177 = {instancePath:instancePath+"/ringback/" + i10,schemaPath:"#/properties/ringback/items/anyOf/2/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data82.type !== undefined){
let data92 = data82.type;
if(typeof data92 !== "string"){
const err178 = {instancePath:instancePath+"/ringback/" + i10+"/type",schemaPath:"#/properties/ringback/items/anyOf/2/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if("silence" !== data92){
const err179 = {instancePath:instancePath+"/ringback/" + i10+"/type",schemaPath:"#/properties/ringback/items/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "silence"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data82.params !== undefined){
let data93 = data82.params;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.duration === undefined){
const err180 = {instancePath:instancePath+"/ringback/" + i10+"/params",schemaPath:"#/properties/ringback/items/anyOf/2/properties/params/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data93.duration !== undefined){
let data94 = data93.duration;
if(typeof data94 == "number"){
if(data94 < 0 || isNaN(data94)){
const err181 = {instancePath:instancePath+"/ringback/" + i10+"/params/duration",schemaPath:"#/properties/ringback/items/anyOf/2/properties/params/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/ringback/" + i10+"/params/duration",schemaPath:"#/properties/ringback/items/anyOf/2/properties/params/properties/duration/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/ringback/" + i10+"/params",schemaPath:"#/properties/ringback/items/anyOf/2/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/ringback/" + i10,schemaPath:"#/properties/ringback/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var _valid5 = _errs219 === errors;
valid44 = valid44 || _valid5;
if(!valid44){
const _errs227 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.type === undefined){
const err185 = {instancePath:instancePath+"/ringback/" + i10,schemaPath:"#/properties/ringback/items/anyOf/3/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data82.params === undefined){
const err186 = {instancePath:instancePath+"/ringback/" + i10,schemaPath:"#/properties/ringback/items/anyOf/3/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data82.type !== undefined){
let data95 = data82.type;
if(typeof data95 !== "string"){
const err187 = {instancePath:instancePath+"/ringback/" + i10+"/type",schemaPath:"#/properties/ringback/items/anyOf/3/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if("ringtone" !== data95){
const err188 = {instancePath:instancePath+"/ringback/" + i10+"/type",schemaPath:"#/properties/ringback/items/anyOf/3/properties/type/const",keyword:"const",params:{allowedValue: "ringtone"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data82.params !== undefined){
let data96 = data82.params;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.name === undefined){
const err189 = {instancePath:instancePath+"/ringback/" + i10+"/params",schemaPath:"#/properties/ringback/items/anyOf/3/properties/params/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data96.name !== undefined){
if(typeof data96.name !== "string"){
const err190 = {instancePath:instancePath+"/ringback/" + i10+"/params/name",schemaPath:"#/properties/ringback/items/anyOf/3/properties/params/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data96.duration !== undefined){
let data98 = data96.duration;
if(typeof data98 == "number"){
if(data98 < 0 || isNaN(data98)){
const err191 = {instancePath:instancePath+"/ringback/" + i10+"/params/duration",schemaPath:"#/properties/ringback/items/anyOf/3/properties/params/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/ringback/" + i10+"/params/duration",schemaPath:"#/properties/ringback/items/anyOf/3/properties/params/properties/duration/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/ringback/" + i10+"/params",schemaPath:"#/properties/ringback/items/anyOf/3/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/ringback/" + i10,schemaPath:"#/properties/ringback/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid5 = _errs227 === errors;
valid44 = valid44 || _valid5;
}
}
}
if(!valid44){
const err195 = {instancePath:instancePath+"/ringback/" + i10,schemaPath:"#/properties/ringback/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
else {
errors = _errs196;
if(vErrors !== null){
if(_errs196){
vErrors.length = _errs196;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err196 = {instancePath:instancePath+"/ringback",schemaPath:"#/properties/ringback/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data.tag !== undefined){
let data99 = data.tag;
if(typeof data99 === "string"){
if(data99.length < 1){
const err197 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data.max_duration !== undefined){
let data100 = data.max_duration;
if(!((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100)))){
const err199 = {instancePath:instancePath+"/max_duration",schemaPath:"#/properties/max_duration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(typeof data100 == "number"){
if(data100 < 0 || isNaN(data100)){
const err200 = {instancePath:instancePath+"/max_duration",schemaPath:"#/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
if(data.max_price_per_minute !== undefined){
let data101 = data.max_price_per_minute;
if(typeof data101 == "number"){
if(data101 < 0 || isNaN(data101)){
const err201 = {instancePath:instancePath+"/max_price_per_minute",schemaPath:"#/properties/max_price_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/max_price_per_minute",schemaPath:"#/properties/max_price_per_minute/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data.status_url !== undefined){
let data102 = data.status_url;
if(typeof data102 === "string"){
if(!pattern0.test(data102)){
const err203 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

export const calling_refer_params = validate32;
const schema33 = {"type":"object","required":["node_id","call_id","device"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"device":{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"sip"},"params":{"type":"object","required":["to"],"properties":{"to":{"type":"string"},"username":{"type":"string"},"password":{"type":"string"},"from":{"type":"string"},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}}}}}},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"$id":"schema:calling_refer_params"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_refer_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.device === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "device"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.device !== undefined){
let data2 = data.device;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
const err5 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.params === undefined){
const err6 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.type !== undefined){
let data3 = data2.type;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("sip" !== data3){
const err8 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/properties/type/const",keyword:"const",params:{allowedValue: "sip"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.params !== undefined){
let data4 = data2.params;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.to === undefined){
const err9 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/properties/params/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.to !== undefined){
if(typeof data4.to !== "string"){
const err10 = {instancePath:instancePath+"/device/params/to",schemaPath:"#/properties/device/properties/params/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.username !== undefined){
if(typeof data4.username !== "string"){
const err11 = {instancePath:instancePath+"/device/params/username",schemaPath:"#/properties/device/properties/params/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.password !== undefined){
if(typeof data4.password !== "string"){
const err12 = {instancePath:instancePath+"/device/params/password",schemaPath:"#/properties/device/properties/params/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.from !== undefined){
if(typeof data4.from !== "string"){
const err13 = {instancePath:instancePath+"/device/params/from",schemaPath:"#/properties/device/properties/params/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.headers !== undefined){
let data9 = data4.headers;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
const err14 = {instancePath:instancePath+"/device/params/headers/" + i0,schemaPath:"#/properties/device/properties/params/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data10.value === undefined){
const err15 = {instancePath:instancePath+"/device/params/headers/" + i0,schemaPath:"#/properties/device/properties/params/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data10.name !== undefined){
if(typeof data10.name !== "string"){
const err16 = {instancePath:instancePath+"/device/params/headers/" + i0+"/name",schemaPath:"#/properties/device/properties/params/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.value !== undefined){
if(typeof data10.value !== "string"){
const err17 = {instancePath:instancePath+"/device/params/headers/" + i0+"/value",schemaPath:"#/properties/device/properties/params/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/device/params/headers/" + i0,schemaPath:"#/properties/device/properties/params/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/device/params/headers",schemaPath:"#/properties/device/properties/params/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.status_url !== undefined){
let data13 = data.status_url;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err22 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

export const calling_transfer_params = validate33;
const schema34 = {"type":"object","required":["node_id","call_id","dest"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"dest":{"type":"string","minLength":1}},"$id":"schema:calling_transfer_params"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_transfer_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.dest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dest"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dest !== undefined){
let data2 = data.dest;
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/dest",schemaPath:"#/properties/dest/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/dest",schemaPath:"#/properties/dest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

export const calling_play_params = validate34;
const schema35 = {"type":"object","required":["node_id","call_id","control_id","play"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"play":{"type":"array","items":{"anyOf":[{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"audio"},"params":{"type":"object","required":["url"],"properties":{"url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"tts"},"params":{"type":"object","required":["text"],"properties":{"text":{"type":"string"},"language":{"type":"string"},"gender":{"type":"string","enum":["female","male"]},"voice":{"type":"string"}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"silence"},"params":{"type":"object","required":["duration"],"properties":{"duration":{"type":"number","minimum":0}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"ringtone"},"params":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"duration":{"type":"number","minimum":0}}}}}]},"minItems":1},"volume":{"type":"number","minimum":-40,"maximum":40},"direction":{"type":"string","enum":["listen","speak","both"]},"loop":{"type":"integer","minimum":0},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"$id":"schema:calling_play_params"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_play_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.play === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "play"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.play !== undefined){
let data3 = data.play;
if(Array.isArray(data3)){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/play",schemaPath:"#/properties/play/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err9 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.params === undefined){
const err10 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/0/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.type !== undefined){
let data5 = data4.type;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/play/" + i0+"/type",schemaPath:"#/properties/play/items/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("audio" !== data5){
const err12 = {instancePath:instancePath+"/play/" + i0+"/type",schemaPath:"#/properties/play/items/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "audio"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.params !== undefined){
let data6 = data4.params;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.url === undefined){
const err13 = {instancePath:instancePath+"/play/" + i0+"/params",schemaPath:"#/properties/play/items/anyOf/0/properties/params/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.url !== undefined){
let data7 = data6.url;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err14 = {instancePath:instancePath+"/play/" + i0+"/params/url",schemaPath:"#/properties/play/items/anyOf/0/properties/params/properties/url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/play/" + i0+"/params/url",schemaPath:"#/properties/play/items/anyOf/0/properties/params/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/play/" + i0+"/params",schemaPath:"#/properties/play/items/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs19 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err18 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.params === undefined){
const err19 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/1/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4.type !== undefined){
let data8 = data4.type;
if(typeof data8 !== "string"){
const err20 = {instancePath:instancePath+"/play/" + i0+"/type",schemaPath:"#/properties/play/items/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if("tts" !== data8){
const err21 = {instancePath:instancePath+"/play/" + i0+"/type",schemaPath:"#/properties/play/items/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "tts"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.params !== undefined){
let data9 = data4.params;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.text === undefined){
const err22 = {instancePath:instancePath+"/play/" + i0+"/params",schemaPath:"#/properties/play/items/anyOf/1/properties/params/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.text !== undefined){
if(typeof data9.text !== "string"){
const err23 = {instancePath:instancePath+"/play/" + i0+"/params/text",schemaPath:"#/properties/play/items/anyOf/1/properties/params/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.language !== undefined){
if(typeof data9.language !== "string"){
const err24 = {instancePath:instancePath+"/play/" + i0+"/params/language",schemaPath:"#/properties/play/items/anyOf/1/properties/params/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.gender !== undefined){
let data12 = data9.gender;
if(typeof data12 !== "string"){
const err25 = {instancePath:instancePath+"/play/" + i0+"/params/gender",schemaPath:"#/properties/play/items/anyOf/1/properties/params/properties/gender/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data12 === "female") || (data12 === "male"))){
const err26 = {instancePath:instancePath+"/play/" + i0+"/params/gender",schemaPath:"#/properties/play/items/anyOf/1/properties/params/properties/gender/enum",keyword:"enum",params:{allowedValues: schema35.properties.play.items.anyOf[1].properties.params.properties.gender.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.voice !== undefined){
if(typeof data9.voice !== "string"){
const err27 = {instancePath:instancePath+"/play/" + i0+"/params/voice",schemaPath:"#/properties/play/items/anyOf/1/properties/params/properties/voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/play/" + i0+"/params",schemaPath:"#/properties/play/items/anyOf/1/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs33 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err30 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data4.params === undefined){
const err31 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/2/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data4.type !== undefined){
let data14 = data4.type;
if(typeof data14 !== "string"){
const err32 = {instancePath:instancePath+"/play/" + i0+"/type",schemaPath:"#/properties/play/items/anyOf/2/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if("silence" !== data14){
const err33 = {instancePath:instancePath+"/play/" + i0+"/type",schemaPath:"#/properties/play/items/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "silence"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data4.params !== undefined){
let data15 = data4.params;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.duration === undefined){
const err34 = {instancePath:instancePath+"/play/" + i0+"/params",schemaPath:"#/properties/play/items/anyOf/2/properties/params/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data15.duration !== undefined){
let data16 = data15.duration;
if(typeof data16 == "number"){
if(data16 < 0 || isNaN(data16)){
const err35 = {instancePath:instancePath+"/play/" + i0+"/params/duration",schemaPath:"#/properties/play/items/anyOf/2/properties/params/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/play/" + i0+"/params/duration",schemaPath:"#/properties/play/items/anyOf/2/properties/params/properties/duration/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/play/" + i0+"/params",schemaPath:"#/properties/play/items/anyOf/2/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs33 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs41 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err39 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/3/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data4.params === undefined){
const err40 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/3/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data4.type !== undefined){
let data17 = data4.type;
if(typeof data17 !== "string"){
const err41 = {instancePath:instancePath+"/play/" + i0+"/type",schemaPath:"#/properties/play/items/anyOf/3/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if("ringtone" !== data17){
const err42 = {instancePath:instancePath+"/play/" + i0+"/type",schemaPath:"#/properties/play/items/anyOf/3/properties/type/const",keyword:"const",params:{allowedValue: "ringtone"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data4.params !== undefined){
let data18 = data4.params;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.name === undefined){
const err43 = {instancePath:instancePath+"/play/" + i0+"/params",schemaPath:"#/properties/play/items/anyOf/3/properties/params/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data18.name !== undefined){
if(typeof data18.name !== "string"){
const err44 = {instancePath:instancePath+"/play/" + i0+"/params/name",schemaPath:"#/properties/play/items/anyOf/3/properties/params/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.duration !== undefined){
let data20 = data18.duration;
if(typeof data20 == "number"){
if(data20 < 0 || isNaN(data20)){
const err45 = {instancePath:instancePath+"/play/" + i0+"/params/duration",schemaPath:"#/properties/play/items/anyOf/3/properties/params/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/play/" + i0+"/params/duration",schemaPath:"#/properties/play/items/anyOf/3/properties/params/properties/duration/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/play/" + i0+"/params",schemaPath:"#/properties/play/items/anyOf/3/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid0 = _errs41 === errors;
valid3 = valid3 || _valid0;
}
}
}
if(!valid3){
const err49 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/play",schemaPath:"#/properties/play/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.volume !== undefined){
let data21 = data.volume;
if(typeof data21 == "number"){
if(data21 > 40 || isNaN(data21)){
const err51 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data21 < -40 || isNaN(data21)){
const err52 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: -40}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.direction !== undefined){
let data22 = data.direction;
if(typeof data22 !== "string"){
const err54 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((data22 === "listen") || (data22 === "speak")) || (data22 === "both"))){
const err55 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema35.properties.direction.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.loop !== undefined){
let data23 = data.loop;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
const err56 = {instancePath:instancePath+"/loop",schemaPath:"#/properties/loop/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data23 == "number"){
if(data23 < 0 || isNaN(data23)){
const err57 = {instancePath:instancePath+"/loop",schemaPath:"#/properties/loop/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data.status_url !== undefined){
let data24 = data.status_url;
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err58 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

export const calling_play_result = validate35;
const schema36 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string"}},"$id":"schema:calling_play_result"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_play_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.control_id !== undefined){
if(typeof data.control_id !== "string"){
const err5 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

export const calling_play_pause_params = validate36;
const schema37 = {"type":"object","required":["node_id","call_id","control_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1}},"$id":"schema:calling_play_pause_params"};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_play_pause_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

export const calling_play_volume_params = validate37;
const schema38 = {"type":"object","required":["node_id","call_id","control_id","volume"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"volume":{"type":"number","minimum":-40,"maximum":40}},"$id":"schema:calling_play_volume_params"};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_play_volume_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.volume === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "volume"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.volume !== undefined){
let data3 = data.volume;
if(typeof data3 == "number"){
if(data3 > 40 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < -40 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: -40}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

export const calling_record_params = validate38;
const schema39 = {"type":"object","required":["node_id","call_id","control_id","record"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"record":{"type":"object","properties":{"audio":{"type":"object","properties":{"beep":{"type":"boolean"},"format":{"type":"string","enum":["mp3","wav","mp4"]},"stereo":{"type":"boolean"},"direction":{"type":"string","enum":["speak","listen","both"]},"initial_timeout":{"type":"number","minimum":0},"end_silence_timeout":{"type":"number","minimum":0},"terminators":{"type":"string"},"input_sensitivity":{"type":"number","minimum":0,"maximum":100},"max_length":{"type":"number","minimum":0}}}}},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"$id":"schema:calling_record_params"};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_record_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.record === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.record !== undefined){
let data3 = data.record;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.audio !== undefined){
let data4 = data3.audio;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.beep !== undefined){
if(typeof data4.beep !== "boolean"){
const err8 = {instancePath:instancePath+"/record/audio/beep",schemaPath:"#/properties/record/properties/audio/properties/beep/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.format !== undefined){
let data6 = data4.format;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/record/audio/format",schemaPath:"#/properties/record/properties/audio/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data6 === "mp3") || (data6 === "wav")) || (data6 === "mp4"))){
const err10 = {instancePath:instancePath+"/record/audio/format",schemaPath:"#/properties/record/properties/audio/properties/format/enum",keyword:"enum",params:{allowedValues: schema39.properties.record.properties.audio.properties.format.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.stereo !== undefined){
if(typeof data4.stereo !== "boolean"){
const err11 = {instancePath:instancePath+"/record/audio/stereo",schemaPath:"#/properties/record/properties/audio/properties/stereo/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.direction !== undefined){
let data8 = data4.direction;
if(typeof data8 !== "string"){
const err12 = {instancePath:instancePath+"/record/audio/direction",schemaPath:"#/properties/record/properties/audio/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data8 === "speak") || (data8 === "listen")) || (data8 === "both"))){
const err13 = {instancePath:instancePath+"/record/audio/direction",schemaPath:"#/properties/record/properties/audio/properties/direction/enum",keyword:"enum",params:{allowedValues: schema39.properties.record.properties.audio.properties.direction.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.initial_timeout !== undefined){
let data9 = data4.initial_timeout;
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/record/audio/initial_timeout",schemaPath:"#/properties/record/properties/audio/properties/initial_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/record/audio/initial_timeout",schemaPath:"#/properties/record/properties/audio/properties/initial_timeout/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.end_silence_timeout !== undefined){
let data10 = data4.end_silence_timeout;
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
const err16 = {instancePath:instancePath+"/record/audio/end_silence_timeout",schemaPath:"#/properties/record/properties/audio/properties/end_silence_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/record/audio/end_silence_timeout",schemaPath:"#/properties/record/properties/audio/properties/end_silence_timeout/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.terminators !== undefined){
if(typeof data4.terminators !== "string"){
const err18 = {instancePath:instancePath+"/record/audio/terminators",schemaPath:"#/properties/record/properties/audio/properties/terminators/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.input_sensitivity !== undefined){
let data12 = data4.input_sensitivity;
if(typeof data12 == "number"){
if(data12 > 100 || isNaN(data12)){
const err19 = {instancePath:instancePath+"/record/audio/input_sensitivity",schemaPath:"#/properties/record/properties/audio/properties/input_sensitivity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err20 = {instancePath:instancePath+"/record/audio/input_sensitivity",schemaPath:"#/properties/record/properties/audio/properties/input_sensitivity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/record/audio/input_sensitivity",schemaPath:"#/properties/record/properties/audio/properties/input_sensitivity/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.max_length !== undefined){
let data13 = data4.max_length;
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
const err22 = {instancePath:instancePath+"/record/audio/max_length",schemaPath:"#/properties/record/properties/audio/properties/max_length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/record/audio/max_length",schemaPath:"#/properties/record/properties/audio/properties/max_length/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/record/audio",schemaPath:"#/properties/record/properties/audio/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.status_url !== undefined){
let data14 = data.status_url;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err26 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

export const calling_record_result = validate39;
const schema40 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string"},"url":{"type":"string"}},"$id":"schema:calling_record_result"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_record_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.control_id !== undefined){
if(typeof data.control_id !== "string"){
const err5 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

export const calling_record_pause_params = validate40;
const schema41 = {"type":"object","required":["node_id","call_id","control_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"behavior":{"type":"string","enum":["skip","silence"]}},"$id":"schema:calling_record_pause_params"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_record_pause_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.behavior !== undefined){
let data3 = data.behavior;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/behavior",schemaPath:"#/properties/behavior/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data3 === "skip") || (data3 === "silence"))){
const err8 = {instancePath:instancePath+"/behavior",schemaPath:"#/properties/behavior/enum",keyword:"enum",params:{allowedValues: schema41.properties.behavior.enum}};
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
validate40.errors = vErrors;
return errors === 0;
}

export const calling_collect_params = validate41;
const schema42 = {"type":"object","required":["node_id","call_id","control_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"digits":{"type":"object","required":["max"],"properties":{"max":{"type":"integer","minimum":1},"min":{"type":"integer","minimum":0},"terminators":{"type":"string"},"digit_timeout":{"type":"number","minimum":0}}},"speech":{"type":"object","properties":{"end_silence_timeout":{"type":"number","minimum":0},"speech_timeout":{"type":"number","minimum":0},"language":{"type":"string"},"hints":{"type":"array","items":{"type":"string"}},"model":{"type":"string"},"engine":{"type":"string"}}},"initial_timeout":{"type":"number","minimum":0},"partial_results":{"type":"boolean"},"continuous":{"type":"boolean"},"send_start_of_input":{"type":"boolean"},"start_input_timers":{"type":"boolean"},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"$id":"schema:calling_collect_params"};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_collect_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.digits !== undefined){
let data3 = data.digits;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.max === undefined){
const err7 = {instancePath:instancePath+"/digits",schemaPath:"#/properties/digits/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.max !== undefined){
let data4 = data3.max;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err8 = {instancePath:instancePath+"/digits/max",schemaPath:"#/properties/digits/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/digits/max",schemaPath:"#/properties/digits/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data3.min !== undefined){
let data5 = data3.min;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err10 = {instancePath:instancePath+"/digits/min",schemaPath:"#/properties/digits/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/digits/min",schemaPath:"#/properties/digits/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data3.terminators !== undefined){
if(typeof data3.terminators !== "string"){
const err12 = {instancePath:instancePath+"/digits/terminators",schemaPath:"#/properties/digits/properties/terminators/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.digit_timeout !== undefined){
let data7 = data3.digit_timeout;
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/digits/digit_timeout",schemaPath:"#/properties/digits/properties/digit_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/digits/digit_timeout",schemaPath:"#/properties/digits/properties/digit_timeout/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/digits",schemaPath:"#/properties/digits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.speech !== undefined){
let data8 = data.speech;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.end_silence_timeout !== undefined){
let data9 = data8.end_silence_timeout;
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/speech/end_silence_timeout",schemaPath:"#/properties/speech/properties/end_silence_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/speech/end_silence_timeout",schemaPath:"#/properties/speech/properties/end_silence_timeout/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.speech_timeout !== undefined){
let data10 = data8.speech_timeout;
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/speech/speech_timeout",schemaPath:"#/properties/speech/properties/speech_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/speech/speech_timeout",schemaPath:"#/properties/speech/properties/speech_timeout/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.language !== undefined){
if(typeof data8.language !== "string"){
const err20 = {instancePath:instancePath+"/speech/language",schemaPath:"#/properties/speech/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.hints !== undefined){
let data12 = data8.hints;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
const err21 = {instancePath:instancePath+"/speech/hints/" + i0,schemaPath:"#/properties/speech/properties/hints/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/speech/hints",schemaPath:"#/properties/speech/properties/hints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.model !== undefined){
if(typeof data8.model !== "string"){
const err23 = {instancePath:instancePath+"/speech/model",schemaPath:"#/properties/speech/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.engine !== undefined){
if(typeof data8.engine !== "string"){
const err24 = {instancePath:instancePath+"/speech/engine",schemaPath:"#/properties/speech/properties/engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/speech",schemaPath:"#/properties/speech/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.initial_timeout !== undefined){
let data16 = data.initial_timeout;
if(typeof data16 == "number"){
if(data16 < 0 || isNaN(data16)){
const err26 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/properties/initial_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/properties/initial_timeout/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.partial_results !== undefined){
if(typeof data.partial_results !== "boolean"){
const err28 = {instancePath:instancePath+"/partial_results",schemaPath:"#/properties/partial_results/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.continuous !== undefined){
if(typeof data.continuous !== "boolean"){
const err29 = {instancePath:instancePath+"/continuous",schemaPath:"#/properties/continuous/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.send_start_of_input !== undefined){
if(typeof data.send_start_of_input !== "boolean"){
const err30 = {instancePath:instancePath+"/send_start_of_input",schemaPath:"#/properties/send_start_of_input/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.start_input_timers !== undefined){
if(typeof data.start_input_timers !== "boolean"){
const err31 = {instancePath:instancePath+"/start_input_timers",schemaPath:"#/properties/start_input_timers/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.status_url !== undefined){
let data21 = data.status_url;
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err32 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

export const calling_play_and_collect_params = validate42;
const schema43 = {"type":"object","required":["node_id","call_id","control_id","play","collect"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"play":{"type":"array","items":{"anyOf":[{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"audio"},"params":{"type":"object","required":["url"],"properties":{"url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"tts"},"params":{"type":"object","required":["text"],"properties":{"text":{"type":"string"},"language":{"type":"string"},"gender":{"type":"string","enum":["female","male"]},"voice":{"type":"string"}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"silence"},"params":{"type":"object","required":["duration"],"properties":{"duration":{"type":"number","minimum":0}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"ringtone"},"params":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"duration":{"type":"number","minimum":0}}}}}]},"minItems":1},"collect":{"type":"object","properties":{"digits":{"type":"object","required":["max"],"properties":{"max":{"type":"integer","minimum":1},"min":{"type":"integer","minimum":0},"terminators":{"type":"string"},"digit_timeout":{"type":"number","minimum":0}}},"speech":{"type":"object","properties":{"end_silence_timeout":{"type":"number","minimum":0},"speech_timeout":{"type":"number","minimum":0},"language":{"type":"string"},"hints":{"type":"array","items":{"type":"string"}},"model":{"type":"string"},"engine":{"type":"string"}}},"initial_timeout":{"type":"number","minimum":0},"partial_results":{"type":"boolean"},"continuous":{"type":"boolean"},"send_start_of_input":{"type":"boolean"},"start_input_timers":{"type":"boolean"}}},"volume":{"type":"number","minimum":-40,"maximum":40},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"$id":"schema:calling_play_and_collect_params"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_play_and_collect_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.play === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "play"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.collect === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "collect"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err5 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err6 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.play !== undefined){
let data3 = data.play;
if(Array.isArray(data3)){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/play",schemaPath:"#/properties/play/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err10 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.params === undefined){
const err11 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/0/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.type !== undefined){
let data5 = data4.type;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/play/" + i0+"/type",schemaPath:"#/properties/play/items/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("audio" !== data5){
const err13 = {instancePath:instancePath+"/play/" + i0+"/type",schemaPath:"#/properties/play/items/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "audio"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.params !== undefined){
let data6 = data4.params;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.url === undefined){
const err14 = {instancePath:instancePath+"/play/" + i0+"/params",schemaPath:"#/properties/play/items/anyOf/0/properties/params/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.url !== undefined){
let data7 = data6.url;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err15 = {instancePath:instancePath+"/play/" + i0+"/params/url",schemaPath:"#/properties/play/items/anyOf/0/properties/params/properties/url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/play/" + i0+"/params/url",schemaPath:"#/properties/play/items/anyOf/0/properties/params/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/play/" + i0+"/params",schemaPath:"#/properties/play/items/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs19 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err19 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4.params === undefined){
const err20 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/1/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data4.type !== undefined){
let data8 = data4.type;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/play/" + i0+"/type",schemaPath:"#/properties/play/items/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if("tts" !== data8){
const err22 = {instancePath:instancePath+"/play/" + i0+"/type",schemaPath:"#/properties/play/items/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "tts"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.params !== undefined){
let data9 = data4.params;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.text === undefined){
const err23 = {instancePath:instancePath+"/play/" + i0+"/params",schemaPath:"#/properties/play/items/anyOf/1/properties/params/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9.text !== undefined){
if(typeof data9.text !== "string"){
const err24 = {instancePath:instancePath+"/play/" + i0+"/params/text",schemaPath:"#/properties/play/items/anyOf/1/properties/params/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.language !== undefined){
if(typeof data9.language !== "string"){
const err25 = {instancePath:instancePath+"/play/" + i0+"/params/language",schemaPath:"#/properties/play/items/anyOf/1/properties/params/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.gender !== undefined){
let data12 = data9.gender;
if(typeof data12 !== "string"){
const err26 = {instancePath:instancePath+"/play/" + i0+"/params/gender",schemaPath:"#/properties/play/items/anyOf/1/properties/params/properties/gender/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((data12 === "female") || (data12 === "male"))){
const err27 = {instancePath:instancePath+"/play/" + i0+"/params/gender",schemaPath:"#/properties/play/items/anyOf/1/properties/params/properties/gender/enum",keyword:"enum",params:{allowedValues: schema43.properties.play.items.anyOf[1].properties.params.properties.gender.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.voice !== undefined){
if(typeof data9.voice !== "string"){
const err28 = {instancePath:instancePath+"/play/" + i0+"/params/voice",schemaPath:"#/properties/play/items/anyOf/1/properties/params/properties/voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/play/" + i0+"/params",schemaPath:"#/properties/play/items/anyOf/1/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs33 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err31 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data4.params === undefined){
const err32 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/2/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data4.type !== undefined){
let data14 = data4.type;
if(typeof data14 !== "string"){
const err33 = {instancePath:instancePath+"/play/" + i0+"/type",schemaPath:"#/properties/play/items/anyOf/2/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if("silence" !== data14){
const err34 = {instancePath:instancePath+"/play/" + i0+"/type",schemaPath:"#/properties/play/items/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "silence"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data4.params !== undefined){
let data15 = data4.params;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.duration === undefined){
const err35 = {instancePath:instancePath+"/play/" + i0+"/params",schemaPath:"#/properties/play/items/anyOf/2/properties/params/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data15.duration !== undefined){
let data16 = data15.duration;
if(typeof data16 == "number"){
if(data16 < 0 || isNaN(data16)){
const err36 = {instancePath:instancePath+"/play/" + i0+"/params/duration",schemaPath:"#/properties/play/items/anyOf/2/properties/params/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/play/" + i0+"/params/duration",schemaPath:"#/properties/play/items/anyOf/2/properties/params/properties/duration/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/play/" + i0+"/params",schemaPath:"#/properties/play/items/anyOf/2/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs33 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs41 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err40 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/3/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data4.params === undefined){
const err41 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/3/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data4.type !== undefined){
let data17 = data4.type;
if(typeof data17 !== "string"){
const err42 = {instancePath:instancePath+"/play/" + i0+"/type",schemaPath:"#/properties/play/items/anyOf/3/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if("ringtone" !== data17){
const err43 = {instancePath:instancePath+"/play/" + i0+"/type",schemaPath:"#/properties/play/items/anyOf/3/properties/type/const",keyword:"const",params:{allowedValue: "ringtone"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data4.params !== undefined){
let data18 = data4.params;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.name === undefined){
const err44 = {instancePath:instancePath+"/play/" + i0+"/params",schemaPath:"#/properties/play/items/anyOf/3/properties/params/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data18.name !== undefined){
if(typeof data18.name !== "string"){
const err45 = {instancePath:instancePath+"/play/" + i0+"/params/name",schemaPath:"#/properties/play/items/anyOf/3/properties/params/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data18.duration !== undefined){
let data20 = data18.duration;
if(typeof data20 == "number"){
if(data20 < 0 || isNaN(data20)){
const err46 = {instancePath:instancePath+"/play/" + i0+"/params/duration",schemaPath:"#/properties/play/items/anyOf/3/properties/params/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/play/" + i0+"/params/duration",schemaPath:"#/properties/play/items/anyOf/3/properties/params/properties/duration/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/play/" + i0+"/params",schemaPath:"#/properties/play/items/anyOf/3/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid0 = _errs41 === errors;
valid3 = valid3 || _valid0;
}
}
}
if(!valid3){
const err50 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/properties/play/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/play",schemaPath:"#/properties/play/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.collect !== undefined){
let data21 = data.collect;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.digits !== undefined){
let data22 = data21.digits;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.max === undefined){
const err52 = {instancePath:instancePath+"/collect/digits",schemaPath:"#/properties/collect/properties/digits/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data22.max !== undefined){
let data23 = data22.max;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
const err53 = {instancePath:instancePath+"/collect/digits/max",schemaPath:"#/properties/collect/properties/digits/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data23 == "number"){
if(data23 < 1 || isNaN(data23)){
const err54 = {instancePath:instancePath+"/collect/digits/max",schemaPath:"#/properties/collect/properties/digits/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data22.min !== undefined){
let data24 = data22.min;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
const err55 = {instancePath:instancePath+"/collect/digits/min",schemaPath:"#/properties/collect/properties/digits/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data24 == "number"){
if(data24 < 0 || isNaN(data24)){
const err56 = {instancePath:instancePath+"/collect/digits/min",schemaPath:"#/properties/collect/properties/digits/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data22.terminators !== undefined){
if(typeof data22.terminators !== "string"){
const err57 = {instancePath:instancePath+"/collect/digits/terminators",schemaPath:"#/properties/collect/properties/digits/properties/terminators/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data22.digit_timeout !== undefined){
let data26 = data22.digit_timeout;
if(typeof data26 == "number"){
if(data26 < 0 || isNaN(data26)){
const err58 = {instancePath:instancePath+"/collect/digits/digit_timeout",schemaPath:"#/properties/collect/properties/digits/properties/digit_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/collect/digits/digit_timeout",schemaPath:"#/properties/collect/properties/digits/properties/digit_timeout/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/collect/digits",schemaPath:"#/properties/collect/properties/digits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data21.speech !== undefined){
let data27 = data21.speech;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.end_silence_timeout !== undefined){
let data28 = data27.end_silence_timeout;
if(typeof data28 == "number"){
if(data28 < 0 || isNaN(data28)){
const err61 = {instancePath:instancePath+"/collect/speech/end_silence_timeout",schemaPath:"#/properties/collect/properties/speech/properties/end_silence_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/collect/speech/end_silence_timeout",schemaPath:"#/properties/collect/properties/speech/properties/end_silence_timeout/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data27.speech_timeout !== undefined){
let data29 = data27.speech_timeout;
if(typeof data29 == "number"){
if(data29 < 0 || isNaN(data29)){
const err63 = {instancePath:instancePath+"/collect/speech/speech_timeout",schemaPath:"#/properties/collect/properties/speech/properties/speech_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/collect/speech/speech_timeout",schemaPath:"#/properties/collect/properties/speech/properties/speech_timeout/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data27.language !== undefined){
if(typeof data27.language !== "string"){
const err65 = {instancePath:instancePath+"/collect/speech/language",schemaPath:"#/properties/collect/properties/speech/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data27.hints !== undefined){
let data31 = data27.hints;
if(Array.isArray(data31)){
const len1 = data31.length;
for(let i1=0; i1<len1; i1++){
if(typeof data31[i1] !== "string"){
const err66 = {instancePath:instancePath+"/collect/speech/hints/" + i1,schemaPath:"#/properties/collect/properties/speech/properties/hints/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/collect/speech/hints",schemaPath:"#/properties/collect/properties/speech/properties/hints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data27.model !== undefined){
if(typeof data27.model !== "string"){
const err68 = {instancePath:instancePath+"/collect/speech/model",schemaPath:"#/properties/collect/properties/speech/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data27.engine !== undefined){
if(typeof data27.engine !== "string"){
const err69 = {instancePath:instancePath+"/collect/speech/engine",schemaPath:"#/properties/collect/properties/speech/properties/engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/collect/speech",schemaPath:"#/properties/collect/properties/speech/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data21.initial_timeout !== undefined){
let data35 = data21.initial_timeout;
if(typeof data35 == "number"){
if(data35 < 0 || isNaN(data35)){
const err71 = {instancePath:instancePath+"/collect/initial_timeout",schemaPath:"#/properties/collect/properties/initial_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/collect/initial_timeout",schemaPath:"#/properties/collect/properties/initial_timeout/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data21.partial_results !== undefined){
if(typeof data21.partial_results !== "boolean"){
const err73 = {instancePath:instancePath+"/collect/partial_results",schemaPath:"#/properties/collect/properties/partial_results/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data21.continuous !== undefined){
if(typeof data21.continuous !== "boolean"){
const err74 = {instancePath:instancePath+"/collect/continuous",schemaPath:"#/properties/collect/properties/continuous/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data21.send_start_of_input !== undefined){
if(typeof data21.send_start_of_input !== "boolean"){
const err75 = {instancePath:instancePath+"/collect/send_start_of_input",schemaPath:"#/properties/collect/properties/send_start_of_input/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data21.start_input_timers !== undefined){
if(typeof data21.start_input_timers !== "boolean"){
const err76 = {instancePath:instancePath+"/collect/start_input_timers",schemaPath:"#/properties/collect/properties/start_input_timers/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/collect",schemaPath:"#/properties/collect/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.volume !== undefined){
let data40 = data.volume;
if(typeof data40 == "number"){
if(data40 > 40 || isNaN(data40)){
const err78 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data40 < -40 || isNaN(data40)){
const err79 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: -40}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.status_url !== undefined){
let data41 = data.status_url;
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err81 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

export const calling_detect_params = validate43;
const schema44 = {"type":"object","required":["node_id","call_id","control_id","detect"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"detect":{"anyOf":[{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"machine"},"params":{"type":"object","properties":{"initial_timeout":{"type":"number","minimum":0},"end_silence_timeout":{"type":"number","minimum":0},"machine_ready_timeout":{"type":"number","minimum":0},"machine_voice_threshold":{"type":"number","minimum":0},"machine_words_threshold":{"type":"integer","minimum":0},"detect_interruptions":{"type":"boolean"},"detect_message_end":{"type":"boolean"}}}}},{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"fax"},"params":{"type":"object","properties":{"tone":{"type":"string","enum":["CED","CNG"]}}}}},{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"digit"},"params":{"type":"object","properties":{"digits":{"type":"string"}}}}}]},"timeout":{"type":"number","minimum":0},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"$id":"schema:calling_detect_params"};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_detect_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detect === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detect"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.detect !== undefined){
let data3 = data.detect;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err8 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.type !== undefined){
let data4 = data3.type;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/detect/type",schemaPath:"#/properties/detect/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("machine" !== data4){
const err10 = {instancePath:instancePath+"/detect/type",schemaPath:"#/properties/detect/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "machine"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.params !== undefined){
let data5 = data3.params;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.initial_timeout !== undefined){
let data6 = data5.initial_timeout;
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/detect/params/initial_timeout",schemaPath:"#/properties/detect/anyOf/0/properties/params/properties/initial_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/detect/params/initial_timeout",schemaPath:"#/properties/detect/anyOf/0/properties/params/properties/initial_timeout/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.end_silence_timeout !== undefined){
let data7 = data5.end_silence_timeout;
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/detect/params/end_silence_timeout",schemaPath:"#/properties/detect/anyOf/0/properties/params/properties/end_silence_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/detect/params/end_silence_timeout",schemaPath:"#/properties/detect/anyOf/0/properties/params/properties/end_silence_timeout/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.machine_ready_timeout !== undefined){
let data8 = data5.machine_ready_timeout;
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/detect/params/machine_ready_timeout",schemaPath:"#/properties/detect/anyOf/0/properties/params/properties/machine_ready_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/detect/params/machine_ready_timeout",schemaPath:"#/properties/detect/anyOf/0/properties/params/properties/machine_ready_timeout/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.machine_voice_threshold !== undefined){
let data9 = data5.machine_voice_threshold;
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/detect/params/machine_voice_threshold",schemaPath:"#/properties/detect/anyOf/0/properties/params/properties/machine_voice_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/detect/params/machine_voice_threshold",schemaPath:"#/properties/detect/anyOf/0/properties/params/properties/machine_voice_threshold/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.machine_words_threshold !== undefined){
let data10 = data5.machine_words_threshold;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err19 = {instancePath:instancePath+"/detect/params/machine_words_threshold",schemaPath:"#/properties/detect/anyOf/0/properties/params/properties/machine_words_threshold/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
const err20 = {instancePath:instancePath+"/detect/params/machine_words_threshold",schemaPath:"#/properties/detect/anyOf/0/properties/params/properties/machine_words_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data5.detect_interruptions !== undefined){
if(typeof data5.detect_interruptions !== "boolean"){
const err21 = {instancePath:instancePath+"/detect/params/detect_interruptions",schemaPath:"#/properties/detect/anyOf/0/properties/params/properties/detect_interruptions/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.detect_message_end !== undefined){
if(typeof data5.detect_message_end !== "boolean"){
const err22 = {instancePath:instancePath+"/detect/params/detect_message_end",schemaPath:"#/properties/detect/anyOf/0/properties/params/properties/detect_message_end/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/detect/params",schemaPath:"#/properties/detect/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs29 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err25 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data3.type !== undefined){
let data13 = data3.type;
if(typeof data13 !== "string"){
const err26 = {instancePath:instancePath+"/detect/type",schemaPath:"#/properties/detect/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if("fax" !== data13){
const err27 = {instancePath:instancePath+"/detect/type",schemaPath:"#/properties/detect/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "fax"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data3.params !== undefined){
let data14 = data3.params;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.tone !== undefined){
let data15 = data14.tone;
if(typeof data15 !== "string"){
const err28 = {instancePath:instancePath+"/detect/params/tone",schemaPath:"#/properties/detect/anyOf/1/properties/params/properties/tone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((data15 === "CED") || (data15 === "CNG"))){
const err29 = {instancePath:instancePath+"/detect/params/tone",schemaPath:"#/properties/detect/anyOf/1/properties/params/properties/tone/enum",keyword:"enum",params:{allowedValues: schema44.properties.detect.anyOf[1].properties.params.properties.tone.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/detect/params",schemaPath:"#/properties/detect/anyOf/1/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs37 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err32 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/anyOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data3.type !== undefined){
let data16 = data3.type;
if(typeof data16 !== "string"){
const err33 = {instancePath:instancePath+"/detect/type",schemaPath:"#/properties/detect/anyOf/2/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if("digit" !== data16){
const err34 = {instancePath:instancePath+"/detect/type",schemaPath:"#/properties/detect/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "digit"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data3.params !== undefined){
let data17 = data3.params;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.digits !== undefined){
if(typeof data17.digits !== "string"){
const err35 = {instancePath:instancePath+"/detect/params/digits",schemaPath:"#/properties/detect/anyOf/2/properties/params/properties/digits/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/detect/params",schemaPath:"#/properties/detect/anyOf/2/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs37 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err38 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.timeout !== undefined){
let data19 = data.timeout;
if(typeof data19 == "number"){
if(data19 < 0 || isNaN(data19)){
const err39 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.status_url !== undefined){
let data20 = data.status_url;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err41 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

export const calling_send_digits_params = validate44;
const schema45 = {"type":"object","required":["node_id","call_id","control_id","digits"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"digits":{"type":"string","minLength":1}},"$id":"schema:calling_send_digits_params"};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_send_digits_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.digits === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digits"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.digits !== undefined){
let data3 = data.digits;
if(typeof data3 === "string"){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/digits",schemaPath:"#/properties/digits/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/digits",schemaPath:"#/properties/digits/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

export const calling_bind_digit_params = validate45;
const schema46 = {"type":"object","required":["node_id","call_id","digits","bind_method"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"digits":{"type":"string","minLength":1},"bind_method":{"type":"string","minLength":1},"params":{"type":"object"},"realm":{"type":"string"},"max_triggers":{"type":"integer","minimum":0}},"$id":"schema:calling_bind_digit_params"};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_bind_digit_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.digits === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digits"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.bind_method === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bind_method"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.digits !== undefined){
let data2 = data.digits;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/digits",schemaPath:"#/properties/digits/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/digits",schemaPath:"#/properties/digits/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.bind_method !== undefined){
let data3 = data.bind_method;
if(typeof data3 === "string"){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/bind_method",schemaPath:"#/properties/bind_method/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/bind_method",schemaPath:"#/properties/bind_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.params !== undefined){
let data4 = data.params;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err10 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.realm !== undefined){
if(typeof data.realm !== "string"){
const err11 = {instancePath:instancePath+"/realm",schemaPath:"#/properties/realm/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.max_triggers !== undefined){
let data6 = data.max_triggers;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err12 = {instancePath:instancePath+"/max_triggers",schemaPath:"#/properties/max_triggers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/max_triggers",schemaPath:"#/properties/max_triggers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

export const calling_clear_digit_bindings_params = validate46;
const schema47 = {"type":"object","required":["node_id","call_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"realm":{"type":"string"}},"$id":"schema:calling_clear_digit_bindings_params"};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_clear_digit_bindings_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err2 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err3 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.realm !== undefined){
if(typeof data.realm !== "string"){
const err4 = {instancePath:instancePath+"/realm",schemaPath:"#/properties/realm/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

export const calling_tap_params = validate47;
const schema48 = {"type":"object","required":["node_id","call_id","control_id","tap","device"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"tap":{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"audio"},"params":{"type":"object","properties":{"direction":{"type":"string","enum":["listen","speak","both"]}}}}},"device":{"anyOf":[{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"rtp"},"params":{"type":"object","required":["addr","port"],"properties":{"addr":{"type":"string"},"port":{"type":"integer","minimum":1,"maximum":65535},"codec":{"type":"string"},"ptime":{"type":"integer","minimum":10,"maximum":120},"rate":{"type":"integer"}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"ws"},"params":{"type":"object","required":["uri"],"properties":{"uri":{"type":"string"},"codec":{"type":"string"},"rate":{"type":"integer"}}}}}]},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"$id":"schema:calling_tap_params"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_tap_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tap === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tap"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.device === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "device"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err5 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err6 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.tap !== undefined){
let data3 = data.tap;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err9 = {instancePath:instancePath+"/tap",schemaPath:"#/properties/tap/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.type !== undefined){
let data4 = data3.type;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/tap/type",schemaPath:"#/properties/tap/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("audio" !== data4){
const err11 = {instancePath:instancePath+"/tap/type",schemaPath:"#/properties/tap/properties/type/const",keyword:"const",params:{allowedValue: "audio"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.params !== undefined){
let data5 = data3.params;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.direction !== undefined){
let data6 = data5.direction;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/tap/params/direction",schemaPath:"#/properties/tap/properties/params/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data6 === "listen") || (data6 === "speak")) || (data6 === "both"))){
const err13 = {instancePath:instancePath+"/tap/params/direction",schemaPath:"#/properties/tap/properties/params/properties/direction/enum",keyword:"enum",params:{allowedValues: schema48.properties.tap.properties.params.properties.direction.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/tap/params",schemaPath:"#/properties/tap/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/tap",schemaPath:"#/properties/tap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.device !== undefined){
let data7 = data.device;
const _errs16 = errors;
let valid3 = false;
const _errs17 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.type === undefined){
const err16 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.params === undefined){
const err17 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/0/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.type !== undefined){
let data8 = data7.type;
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if("rtp" !== data8){
const err19 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "rtp"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.params !== undefined){
let data9 = data7.params;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.addr === undefined){
const err20 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/0/properties/params/required",keyword:"required",params:{missingProperty: "addr"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.port === undefined){
const err21 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/0/properties/params/required",keyword:"required",params:{missingProperty: "port"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9.addr !== undefined){
if(typeof data9.addr !== "string"){
const err22 = {instancePath:instancePath+"/device/params/addr",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/addr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.port !== undefined){
let data11 = data9.port;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err23 = {instancePath:instancePath+"/device/params/port",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 > 65535 || isNaN(data11)){
const err24 = {instancePath:instancePath+"/device/params/port",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err25 = {instancePath:instancePath+"/device/params/port",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data9.codec !== undefined){
if(typeof data9.codec !== "string"){
const err26 = {instancePath:instancePath+"/device/params/codec",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.ptime !== undefined){
let data13 = data9.ptime;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err27 = {instancePath:instancePath+"/device/params/ptime",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/ptime/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 > 120 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/device/params/ptime",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/ptime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13 < 10 || isNaN(data13)){
const err29 = {instancePath:instancePath+"/device/params/ptime",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/ptime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data9.rate !== undefined){
let data14 = data9.rate;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err30 = {instancePath:instancePath+"/device/params/rate",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/rate/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs33 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.type === undefined){
const err33 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data7.params === undefined){
const err34 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/1/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7.type !== undefined){
let data15 = data7.type;
if(typeof data15 !== "string"){
const err35 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if("ws" !== data15){
const err36 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "ws"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data7.params !== undefined){
let data16 = data7.params;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.uri === undefined){
const err37 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/1/properties/params/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data16.uri !== undefined){
if(typeof data16.uri !== "string"){
const err38 = {instancePath:instancePath+"/device/params/uri",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data16.codec !== undefined){
if(typeof data16.codec !== "string"){
const err39 = {instancePath:instancePath+"/device/params/codec",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.rate !== undefined){
let data19 = data16.rate;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
const err40 = {instancePath:instancePath+"/device/params/rate",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/rate/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/1/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid0 = _errs33 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err43 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data.status_url !== undefined){
let data20 = data.status_url;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err44 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

export const calling_tap_result = validate48;
const schema49 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string"},"source_device":{"type":"object"}},"$id":"schema:calling_tap_result"};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_tap_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.control_id !== undefined){
if(typeof data.control_id !== "string"){
const err5 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.source_device !== undefined){
let data4 = data.source_device;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err6 = {instancePath:instancePath+"/source_device",schemaPath:"#/properties/source_device/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

export const calling_stream_params = validate49;
const schema50 = {"type":"object","required":["node_id","call_id","control_id","url"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"url":{"type":"string","pattern":"^wss://"},"name":{"type":"string"},"codec":{"type":"string"},"track":{"type":"string"},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"status_url_method":{"type":"string","enum":["GET","POST"]},"authorization_bearer_token":{"type":"string"},"custom_parameters":{"type":"object"}},"$id":"schema:calling_stream_params"};
const pattern11 = new RegExp("^wss://", "u");

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_stream_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.url === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!pattern11.test(data3)){
const err8 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^wss://"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.codec !== undefined){
if(typeof data.codec !== "string"){
const err11 = {instancePath:instancePath+"/codec",schemaPath:"#/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.track !== undefined){
if(typeof data.track !== "string"){
const err12 = {instancePath:instancePath+"/track",schemaPath:"#/properties/track/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.status_url !== undefined){
let data7 = data.status_url;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err13 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.status_url_method !== undefined){
let data8 = data.status_url_method;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/status_url_method",schemaPath:"#/properties/status_url_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data8 === "GET") || (data8 === "POST"))){
const err16 = {instancePath:instancePath+"/status_url_method",schemaPath:"#/properties/status_url_method/enum",keyword:"enum",params:{allowedValues: schema50.properties.status_url_method.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.authorization_bearer_token !== undefined){
if(typeof data.authorization_bearer_token !== "string"){
const err17 = {instancePath:instancePath+"/authorization_bearer_token",schemaPath:"#/properties/authorization_bearer_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.custom_parameters !== undefined){
let data10 = data.custom_parameters;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err18 = {instancePath:instancePath+"/custom_parameters",schemaPath:"#/properties/custom_parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

export const calling_transcribe_params = validate50;
const schema51 = {"type":"object","required":["node_id","call_id","control_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"$id":"schema:calling_transcribe_params"};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_transcribe_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.status_url !== undefined){
let data3 = data.status_url;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
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
validate50.errors = vErrors;
return errors === 0;
}

export const calling_send_fax_params = validate51;
const schema52 = {"type":"object","required":["node_id","call_id","control_id","document"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"document":{"type":"string"},"identity":{"type":"string"},"header_info":{"type":"string"},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"$id":"schema:calling_send_fax_params"};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_send_fax_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.document === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.document !== undefined){
if(typeof data.document !== "string"){
const err8 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.identity !== undefined){
if(typeof data.identity !== "string"){
const err9 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.header_info !== undefined){
if(typeof data.header_info !== "string"){
const err10 = {instancePath:instancePath+"/header_info",schemaPath:"#/properties/header_info/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status_url !== undefined){
let data6 = data.status_url;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err11 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

export const calling_receive_fax_params = validate52;
const schema53 = {"type":"object","required":["node_id","call_id","control_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"$id":"schema:calling_receive_fax_params"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_receive_fax_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.status_url !== undefined){
let data3 = data.status_url;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
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
validate52.errors = vErrors;
return errors === 0;
}

export const calling_echo_params = validate53;
const schema54 = {"type":"object","required":["node_id","call_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"timeout":{"type":"number","minimum":0},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"$id":"schema:calling_echo_params"};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_echo_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err2 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err3 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.timeout !== undefined){
let data2 = data.timeout;
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status_url !== undefined){
let data3 = data.status_url;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
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
validate53.errors = vErrors;
return errors === 0;
}

export const calling_live_transcribe_params = validate54;
const schema55 = {"type":"object","required":["node_id","call_id","action"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"action":{"anyOf":[{"type":"string"},{"type":"object"}]}},"$id":"schema:calling_live_transcribe_params"};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_live_transcribe_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.action === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.action !== undefined){
let data2 = data.action;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
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
validate54.errors = vErrors;
return errors === 0;
}

export const calling_live_translate_params = validate55;
const schema56 = {"type":"object","required":["node_id","call_id","action"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"action":{"anyOf":[{"type":"string"},{"type":"object"}]},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"$id":"schema:calling_live_translate_params"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_live_translate_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.action === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.action !== undefined){
let data2 = data.action;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.status_url !== undefined){
let data3 = data.status_url;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err8 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

export const calling_join_conference_params = validate56;
const schema57 = {"type":"object","required":["node_id","call_id","name"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"name":{"type":"string","minLength":1},"muted":{"type":"boolean"},"beep":{"type":"string","enum":["true","false","onEnter","onExit"]},"start_on_enter":{"type":"boolean"},"end_on_exit":{"type":"boolean"},"wait_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"max_participants":{"type":"integer","minimum":1,"maximum":100000},"record":{"type":"string","enum":["do-not-record","record-from-start"]},"region":{"type":"string"},"trim":{"type":"string","enum":["trim-silence","do-not-trim"]},"coach":{"type":"string"},"acl":{"type":"string"},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"status_callback_event":{"type":"string"},"status_callback_event_type":{"type":"string"},"status_callback_method":{"type":"string","enum":["GET","POST"]},"recording_status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"recording_status_callback_event":{"type":"string"},"recording_status_callback_event_type":{"type":"string"},"recording_status_callback_method":{"type":"string","enum":["GET","POST"]},"stream":{"type":"object","required":["url"],"properties":{"url":{"type":"string"},"name":{"type":"string"},"codec":{"type":"string"},"status_url":{"type":"string"},"status_url_method":{"type":"string","enum":["GET","POST"]},"realtime":{"type":"boolean"},"authorization_bearer_token":{"type":"string"},"custom_parameters":{"type":"object"}}}},"$id":"schema:calling_join_conference_params"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_join_conference_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.muted !== undefined){
if(typeof data.muted !== "boolean"){
const err7 = {instancePath:instancePath+"/muted",schemaPath:"#/properties/muted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.beep !== undefined){
let data4 = data.beep;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/beep",schemaPath:"#/properties/beep/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data4 === "true") || (data4 === "false")) || (data4 === "onEnter")) || (data4 === "onExit"))){
const err9 = {instancePath:instancePath+"/beep",schemaPath:"#/properties/beep/enum",keyword:"enum",params:{allowedValues: schema57.properties.beep.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.start_on_enter !== undefined){
if(typeof data.start_on_enter !== "boolean"){
const err10 = {instancePath:instancePath+"/start_on_enter",schemaPath:"#/properties/start_on_enter/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.end_on_exit !== undefined){
if(typeof data.end_on_exit !== "boolean"){
const err11 = {instancePath:instancePath+"/end_on_exit",schemaPath:"#/properties/end_on_exit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.wait_url !== undefined){
let data7 = data.wait_url;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err12 = {instancePath:instancePath+"/wait_url",schemaPath:"#/properties/wait_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/wait_url",schemaPath:"#/properties/wait_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.max_participants !== undefined){
let data8 = data.max_participants;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err14 = {instancePath:instancePath+"/max_participants",schemaPath:"#/properties/max_participants/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 > 100000 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/max_participants",schemaPath:"#/properties/max_participants/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/max_participants",schemaPath:"#/properties/max_participants/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.record !== undefined){
let data9 = data.record;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data9 === "do-not-record") || (data9 === "record-from-start"))){
const err18 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/enum",keyword:"enum",params:{allowedValues: schema57.properties.record.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
const err19 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.trim !== undefined){
let data11 = data.trim;
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data11 === "trim-silence") || (data11 === "do-not-trim"))){
const err21 = {instancePath:instancePath+"/trim",schemaPath:"#/properties/trim/enum",keyword:"enum",params:{allowedValues: schema57.properties.trim.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.coach !== undefined){
if(typeof data.coach !== "string"){
const err22 = {instancePath:instancePath+"/coach",schemaPath:"#/properties/coach/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.acl !== undefined){
if(typeof data.acl !== "string"){
const err23 = {instancePath:instancePath+"/acl",schemaPath:"#/properties/acl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data14 = data.status_callback;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err24 = {instancePath:instancePath+"/status_callback",schemaPath:"#/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/status_callback",schemaPath:"#/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.status_callback_event !== undefined){
if(typeof data.status_callback_event !== "string"){
const err26 = {instancePath:instancePath+"/status_callback_event",schemaPath:"#/properties/status_callback_event/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.status_callback_event_type !== undefined){
if(typeof data.status_callback_event_type !== "string"){
const err27 = {instancePath:instancePath+"/status_callback_event_type",schemaPath:"#/properties/status_callback_event_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.status_callback_method !== undefined){
let data17 = data.status_callback_method;
if(typeof data17 !== "string"){
const err28 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((data17 === "GET") || (data17 === "POST"))){
const err29 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema57.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.recording_status_callback !== undefined){
let data18 = data.recording_status_callback;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err30 = {instancePath:instancePath+"/recording_status_callback",schemaPath:"#/properties/recording_status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/recording_status_callback",schemaPath:"#/properties/recording_status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.recording_status_callback_event !== undefined){
if(typeof data.recording_status_callback_event !== "string"){
const err32 = {instancePath:instancePath+"/recording_status_callback_event",schemaPath:"#/properties/recording_status_callback_event/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.recording_status_callback_event_type !== undefined){
if(typeof data.recording_status_callback_event_type !== "string"){
const err33 = {instancePath:instancePath+"/recording_status_callback_event_type",schemaPath:"#/properties/recording_status_callback_event_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.recording_status_callback_method !== undefined){
let data21 = data.recording_status_callback_method;
if(typeof data21 !== "string"){
const err34 = {instancePath:instancePath+"/recording_status_callback_method",schemaPath:"#/properties/recording_status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((data21 === "GET") || (data21 === "POST"))){
const err35 = {instancePath:instancePath+"/recording_status_callback_method",schemaPath:"#/properties/recording_status_callback_method/enum",keyword:"enum",params:{allowedValues: schema57.properties.recording_status_callback_method.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.stream !== undefined){
let data22 = data.stream;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.url === undefined){
const err36 = {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data22.url !== undefined){
if(typeof data22.url !== "string"){
const err37 = {instancePath:instancePath+"/stream/url",schemaPath:"#/properties/stream/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data22.name !== undefined){
if(typeof data22.name !== "string"){
const err38 = {instancePath:instancePath+"/stream/name",schemaPath:"#/properties/stream/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data22.codec !== undefined){
if(typeof data22.codec !== "string"){
const err39 = {instancePath:instancePath+"/stream/codec",schemaPath:"#/properties/stream/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data22.status_url !== undefined){
if(typeof data22.status_url !== "string"){
const err40 = {instancePath:instancePath+"/stream/status_url",schemaPath:"#/properties/stream/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data22.status_url_method !== undefined){
let data27 = data22.status_url_method;
if(typeof data27 !== "string"){
const err41 = {instancePath:instancePath+"/stream/status_url_method",schemaPath:"#/properties/stream/properties/status_url_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!((data27 === "GET") || (data27 === "POST"))){
const err42 = {instancePath:instancePath+"/stream/status_url_method",schemaPath:"#/properties/stream/properties/status_url_method/enum",keyword:"enum",params:{allowedValues: schema57.properties.stream.properties.status_url_method.enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data22.realtime !== undefined){
if(typeof data22.realtime !== "boolean"){
const err43 = {instancePath:instancePath+"/stream/realtime",schemaPath:"#/properties/stream/properties/realtime/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data22.authorization_bearer_token !== undefined){
if(typeof data22.authorization_bearer_token !== "string"){
const err44 = {instancePath:instancePath+"/stream/authorization_bearer_token",schemaPath:"#/properties/stream/properties/authorization_bearer_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data22.custom_parameters !== undefined){
let data30 = data22.custom_parameters;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
const err45 = {instancePath:instancePath+"/stream/custom_parameters",schemaPath:"#/properties/stream/properties/custom_parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

export const calling_join_conference_result = validate57;
const schema58 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"call_id":{"type":"string"},"conference_id":{"type":"string"}},"$id":"schema:calling_join_conference_result"};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_join_conference_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.conference_id !== undefined){
if(typeof data.conference_id !== "string"){
const err5 = {instancePath:instancePath+"/conference_id",schemaPath:"#/properties/conference_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

export const calling_leave_conference_params = validate58;
const schema59 = {"type":"object","required":["node_id","call_id","conference_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"conference_id":{"type":"string"}},"$id":"schema:calling_leave_conference_params"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_leave_conference_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.conference_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conference_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.conference_id !== undefined){
if(typeof data.conference_id !== "string"){
const err5 = {instancePath:instancePath+"/conference_id",schemaPath:"#/properties/conference_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

export const calling_join_room_params = validate59;
const schema60 = {"type":"object","required":["node_id","call_id","name"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"name":{"type":"string","minLength":1},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"$id":"schema:calling_join_room_params"};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_join_room_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.status_url !== undefined){
let data3 = data.status_url;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
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
validate59.errors = vErrors;
return errors === 0;
}

export const calling_queue_enter_params = validate60;
const schema61 = {"type":"object","required":["node_id","call_id","control_id","queue_name"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"queue_name":{"type":"string","minLength":1},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"wait_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"$id":"schema:calling_queue_enter_params"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_queue_enter_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.queue_name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "queue_name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.queue_name !== undefined){
let data3 = data.queue_name;
if(typeof data3 === "string"){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/queue_name",schemaPath:"#/properties/queue_name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/queue_name",schemaPath:"#/properties/queue_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status_url !== undefined){
let data4 = data.status_url;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err10 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.wait_url !== undefined){
let data5 = data.wait_url;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err12 = {instancePath:instancePath+"/wait_url",schemaPath:"#/properties/wait_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/wait_url",schemaPath:"#/properties/wait_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

export const calling_queue_leave_params = validate61;
const schema62 = {"type":"object","required":["node_id","call_id","control_id","queue_name"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"queue_name":{"type":"string","minLength":1},"queue_id":{"type":"string"},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"$id":"schema:calling_queue_leave_params"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_queue_leave_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.queue_name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "queue_name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.queue_name !== undefined){
let data3 = data.queue_name;
if(typeof data3 === "string"){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/queue_name",schemaPath:"#/properties/queue_name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/queue_name",schemaPath:"#/properties/queue_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.queue_id !== undefined){
if(typeof data.queue_id !== "string"){
const err10 = {instancePath:instancePath+"/queue_id",schemaPath:"#/properties/queue_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status_url !== undefined){
let data5 = data.status_url;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err11 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

export const calling_pay_params = validate62;
const schema63 = {"type":"object","required":["node_id","call_id","control_id","payment_connector_url"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"payment_connector_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"charge_amount":{"type":"string"},"currency":{"type":"string"},"description":{"type":"string"},"input":{"type":"string"},"payment_method":{"type":"string"},"bank_account_type":{"type":"string"},"token_type":{"type":"string","enum":["reusable","one-time"]},"security_code":{"type":"string"},"postal_code":{"type":"string"},"min_postal_code_length":{"type":"string"},"valid_card_types":{"type":"string"},"max_attempts":{"type":"string"},"timeout":{"type":"string"},"language":{"type":"string"},"voice":{"type":"string"},"parameters":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}}}},"prompts":{"type":"array","items":{"type":"object","required":["for","actions"],"properties":{"for":{"type":"string"},"actions":{"type":"array","items":{"type":"object","required":["type","phrase"],"properties":{"type":{"type":"string"},"phrase":{"type":"string"}}},"minItems":1},"attempt":{"type":"string"},"card_type":{"type":"string"},"error_type":{"type":"string"},"require_matching_inputs":{"anyOf":[{"type":"boolean"},{"type":"string"}]}}}},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"$id":"schema:calling_pay_params"};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_pay_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.payment_connector_url === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_connector_url"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.payment_connector_url !== undefined){
let data3 = data.payment_connector_url;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err8 = {instancePath:instancePath+"/payment_connector_url",schemaPath:"#/properties/payment_connector_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/payment_connector_url",schemaPath:"#/properties/payment_connector_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.charge_amount !== undefined){
if(typeof data.charge_amount !== "string"){
const err10 = {instancePath:instancePath+"/charge_amount",schemaPath:"#/properties/charge_amount/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err11 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.input !== undefined){
if(typeof data.input !== "string"){
const err13 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.payment_method !== undefined){
if(typeof data.payment_method !== "string"){
const err14 = {instancePath:instancePath+"/payment_method",schemaPath:"#/properties/payment_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.bank_account_type !== undefined){
if(typeof data.bank_account_type !== "string"){
const err15 = {instancePath:instancePath+"/bank_account_type",schemaPath:"#/properties/bank_account_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.token_type !== undefined){
let data10 = data.token_type;
if(typeof data10 !== "string"){
const err16 = {instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data10 === "reusable") || (data10 === "one-time"))){
const err17 = {instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/enum",keyword:"enum",params:{allowedValues: schema63.properties.token_type.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.security_code !== undefined){
if(typeof data.security_code !== "string"){
const err18 = {instancePath:instancePath+"/security_code",schemaPath:"#/properties/security_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.postal_code !== undefined){
if(typeof data.postal_code !== "string"){
const err19 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.min_postal_code_length !== undefined){
if(typeof data.min_postal_code_length !== "string"){
const err20 = {instancePath:instancePath+"/min_postal_code_length",schemaPath:"#/properties/min_postal_code_length/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.valid_card_types !== undefined){
if(typeof data.valid_card_types !== "string"){
const err21 = {instancePath:instancePath+"/valid_card_types",schemaPath:"#/properties/valid_card_types/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.max_attempts !== undefined){
if(typeof data.max_attempts !== "string"){
const err22 = {instancePath:instancePath+"/max_attempts",schemaPath:"#/properties/max_attempts/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.timeout !== undefined){
if(typeof data.timeout !== "string"){
const err23 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.language !== undefined){
if(typeof data.language !== "string"){
const err24 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.voice !== undefined){
if(typeof data.voice !== "string"){
const err25 = {instancePath:instancePath+"/voice",schemaPath:"#/properties/voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.parameters !== undefined){
let data19 = data.parameters;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.name === undefined){
const err26 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data20.value === undefined){
const err27 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data20.name !== undefined){
if(typeof data20.name !== "string"){
const err28 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data20.value !== undefined){
if(typeof data20.value !== "string"){
const err29 = {instancePath:instancePath+"/parameters/" + i0+"/value",schemaPath:"#/properties/parameters/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.prompts !== undefined){
let data23 = data.prompts;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.for === undefined){
const err32 = {instancePath:instancePath+"/prompts/" + i1,schemaPath:"#/properties/prompts/items/required",keyword:"required",params:{missingProperty: "for"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data24.actions === undefined){
const err33 = {instancePath:instancePath+"/prompts/" + i1,schemaPath:"#/properties/prompts/items/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data24.for !== undefined){
if(typeof data24.for !== "string"){
const err34 = {instancePath:instancePath+"/prompts/" + i1+"/for",schemaPath:"#/properties/prompts/items/properties/for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data24.actions !== undefined){
let data26 = data24.actions;
if(Array.isArray(data26)){
if(data26.length < 1){
const err35 = {instancePath:instancePath+"/prompts/" + i1+"/actions",schemaPath:"#/properties/prompts/items/properties/actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.type === undefined){
const err36 = {instancePath:instancePath+"/prompts/" + i1+"/actions/" + i2,schemaPath:"#/properties/prompts/items/properties/actions/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data27.phrase === undefined){
const err37 = {instancePath:instancePath+"/prompts/" + i1+"/actions/" + i2,schemaPath:"#/properties/prompts/items/properties/actions/items/required",keyword:"required",params:{missingProperty: "phrase"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data27.type !== undefined){
if(typeof data27.type !== "string"){
const err38 = {instancePath:instancePath+"/prompts/" + i1+"/actions/" + i2+"/type",schemaPath:"#/properties/prompts/items/properties/actions/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data27.phrase !== undefined){
if(typeof data27.phrase !== "string"){
const err39 = {instancePath:instancePath+"/prompts/" + i1+"/actions/" + i2+"/phrase",schemaPath:"#/properties/prompts/items/properties/actions/items/properties/phrase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/prompts/" + i1+"/actions/" + i2,schemaPath:"#/properties/prompts/items/properties/actions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/prompts/" + i1+"/actions",schemaPath:"#/properties/prompts/items/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data24.attempt !== undefined){
if(typeof data24.attempt !== "string"){
const err42 = {instancePath:instancePath+"/prompts/" + i1+"/attempt",schemaPath:"#/properties/prompts/items/properties/attempt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data24.card_type !== undefined){
if(typeof data24.card_type !== "string"){
const err43 = {instancePath:instancePath+"/prompts/" + i1+"/card_type",schemaPath:"#/properties/prompts/items/properties/card_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data24.error_type !== undefined){
if(typeof data24.error_type !== "string"){
const err44 = {instancePath:instancePath+"/prompts/" + i1+"/error_type",schemaPath:"#/properties/prompts/items/properties/error_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data24.require_matching_inputs !== undefined){
let data33 = data24.require_matching_inputs;
const _errs68 = errors;
let valid10 = false;
const _errs69 = errors;
if(typeof data33 !== "boolean"){
const err45 = {instancePath:instancePath+"/prompts/" + i1+"/require_matching_inputs",schemaPath:"#/properties/prompts/items/properties/require_matching_inputs/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid0 = _errs69 === errors;
valid10 = valid10 || _valid0;
if(!valid10){
const _errs71 = errors;
if(typeof data33 !== "string"){
const err46 = {instancePath:instancePath+"/prompts/" + i1+"/require_matching_inputs",schemaPath:"#/properties/prompts/items/properties/require_matching_inputs/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid0 = _errs71 === errors;
valid10 = valid10 || _valid0;
}
if(!valid10){
const err47 = {instancePath:instancePath+"/prompts/" + i1+"/require_matching_inputs",schemaPath:"#/properties/prompts/items/properties/require_matching_inputs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/prompts/" + i1,schemaPath:"#/properties/prompts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.status_url !== undefined){
let data34 = data.status_url;
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err50 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

export const calling_ai_params = validate63;
const schema64 = {"type":"object","required":["node_id","call_id","control_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"agent":{"type":"string"},"prompt":{"type":"object"},"global_data":{"type":"object"},"post_prompt":{"type":"object"},"post_prompt_url":{"type":"string"},"SWAIG":{"type":"object"},"params":{"type":"object"},"post_prompt_auth_user":{"type":"string"},"post_prompt_auth_password":{"type":"string"},"pronounce":{"type":"array","items":{"type":"object","required":["replace","with"],"properties":{"replace":{"type":"string"},"with":{"type":"string"},"ignore_case":{"type":"boolean"}}}},"hints":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object"}]}},"languages":{"type":"array","items":{"type":"object"}}},"$id":"schema:calling_ai_params"};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_ai_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.agent !== undefined){
if(typeof data.agent !== "string"){
const err7 = {instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.prompt !== undefined){
let data4 = data.prompt;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err8 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.global_data !== undefined){
let data5 = data.global_data;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err9 = {instancePath:instancePath+"/global_data",schemaPath:"#/properties/global_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.post_prompt !== undefined){
let data6 = data.post_prompt;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err10 = {instancePath:instancePath+"/post_prompt",schemaPath:"#/properties/post_prompt/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.post_prompt_url !== undefined){
if(typeof data.post_prompt_url !== "string"){
const err11 = {instancePath:instancePath+"/post_prompt_url",schemaPath:"#/properties/post_prompt_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.SWAIG !== undefined){
let data8 = data.SWAIG;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err12 = {instancePath:instancePath+"/SWAIG",schemaPath:"#/properties/SWAIG/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.params !== undefined){
let data9 = data.params;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err13 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.post_prompt_auth_user !== undefined){
if(typeof data.post_prompt_auth_user !== "string"){
const err14 = {instancePath:instancePath+"/post_prompt_auth_user",schemaPath:"#/properties/post_prompt_auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.post_prompt_auth_password !== undefined){
if(typeof data.post_prompt_auth_password !== "string"){
const err15 = {instancePath:instancePath+"/post_prompt_auth_password",schemaPath:"#/properties/post_prompt_auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.pronounce !== undefined){
let data12 = data.pronounce;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.replace === undefined){
const err16 = {instancePath:instancePath+"/pronounce/" + i0,schemaPath:"#/properties/pronounce/items/required",keyword:"required",params:{missingProperty: "replace"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data13.with === undefined){
const err17 = {instancePath:instancePath+"/pronounce/" + i0,schemaPath:"#/properties/pronounce/items/required",keyword:"required",params:{missingProperty: "with"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data13.replace !== undefined){
if(typeof data13.replace !== "string"){
const err18 = {instancePath:instancePath+"/pronounce/" + i0+"/replace",schemaPath:"#/properties/pronounce/items/properties/replace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data13.with !== undefined){
if(typeof data13.with !== "string"){
const err19 = {instancePath:instancePath+"/pronounce/" + i0+"/with",schemaPath:"#/properties/pronounce/items/properties/with/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data13.ignore_case !== undefined){
if(typeof data13.ignore_case !== "boolean"){
const err20 = {instancePath:instancePath+"/pronounce/" + i0+"/ignore_case",schemaPath:"#/properties/pronounce/items/properties/ignore_case/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/pronounce/" + i0,schemaPath:"#/properties/pronounce/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/pronounce",schemaPath:"#/properties/pronounce/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.hints !== undefined){
let data17 = data.hints;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
const _errs38 = errors;
let valid6 = false;
const _errs39 = errors;
if(typeof data18 !== "string"){
const err23 = {instancePath:instancePath+"/hints/" + i1,schemaPath:"#/properties/hints/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs39 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs41 = errors;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err24 = {instancePath:instancePath+"/hints/" + i1,schemaPath:"#/properties/hints/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs41 === errors;
valid6 = valid6 || _valid0;
}
if(!valid6){
const err25 = {instancePath:instancePath+"/hints/" + i1,schemaPath:"#/properties/hints/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/hints",schemaPath:"#/properties/hints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.languages !== undefined){
let data19 = data.languages;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err27 = {instancePath:instancePath+"/languages/" + i2,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

export const calling_amazon_bedrock_params = validate64;
const schema65 = {"type":"object","required":["node_id","call_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"prompt":{"type":"object"},"global_data":{"type":"object"},"post_prompt":{"type":"object"},"post_prompt_url":{"type":"string"},"SWAIG":{"type":"object"},"params":{"type":"object"}},"$id":"schema:calling_amazon_bedrock_params"};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_amazon_bedrock_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err2 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err3 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prompt !== undefined){
let data2 = data.prompt;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.global_data !== undefined){
let data3 = data.global_data;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err5 = {instancePath:instancePath+"/global_data",schemaPath:"#/properties/global_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.post_prompt !== undefined){
let data4 = data.post_prompt;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err6 = {instancePath:instancePath+"/post_prompt",schemaPath:"#/properties/post_prompt/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.post_prompt_url !== undefined){
if(typeof data.post_prompt_url !== "string"){
const err7 = {instancePath:instancePath+"/post_prompt_url",schemaPath:"#/properties/post_prompt_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.SWAIG !== undefined){
let data6 = data.SWAIG;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err8 = {instancePath:instancePath+"/SWAIG",schemaPath:"#/properties/SWAIG/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.params !== undefined){
let data7 = data.params;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err9 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

export const calling_ai_message_params = validate65;
const schema66 = {"type":"object","required":["node_id","call_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"message_text":{"type":"string"},"role":{"type":"string","enum":["system","user","assistant"]},"reset":{"type":"object","properties":{"full_reset":{"type":"boolean"},"user_prompt":{"type":"string"},"system_prompt":{"type":"string"}}},"global_data":{"type":"object"}},"$id":"schema:calling_ai_message_params"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_ai_message_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err2 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err3 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.message_text !== undefined){
if(typeof data.message_text !== "string"){
const err4 = {instancePath:instancePath+"/message_text",schemaPath:"#/properties/message_text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data3 === "system") || (data3 === "user")) || (data3 === "assistant"))){
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema66.properties.role.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.reset !== undefined){
let data4 = data.reset;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.full_reset !== undefined){
if(typeof data4.full_reset !== "boolean"){
const err7 = {instancePath:instancePath+"/reset/full_reset",schemaPath:"#/properties/reset/properties/full_reset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.user_prompt !== undefined){
if(typeof data4.user_prompt !== "string"){
const err8 = {instancePath:instancePath+"/reset/user_prompt",schemaPath:"#/properties/reset/properties/user_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.system_prompt !== undefined){
if(typeof data4.system_prompt !== "string"){
const err9 = {instancePath:instancePath+"/reset/system_prompt",schemaPath:"#/properties/reset/properties/system_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/reset",schemaPath:"#/properties/reset/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.global_data !== undefined){
let data8 = data.global_data;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err11 = {instancePath:instancePath+"/global_data",schemaPath:"#/properties/global_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

export const calling_ai_hold_params = validate66;
const schema67 = {"type":"object","required":["node_id","call_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"timeout":{"anyOf":[{"type":"string"},{"type":"number"}]},"prompt":{"type":"string"}},"$id":"schema:calling_ai_hold_params"};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_ai_hold_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err2 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err3 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.timeout !== undefined){
let data2 = data.timeout;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(!(typeof data2 == "number")){
const err5 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.prompt !== undefined){
if(typeof data.prompt !== "string"){
const err7 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"}};
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
validate66.errors = vErrors;
return errors === 0;
}

export const calling_ai_unhold_params = validate67;
const schema68 = {"type":"object","required":["node_id","call_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"prompt":{"type":"string"}},"$id":"schema:calling_ai_unhold_params"};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_ai_unhold_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err2 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err3 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prompt !== undefined){
if(typeof data.prompt !== "string"){
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

export const calling_user_event_params = validate68;
const schema69 = {"type":"object","required":["node_id","call_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"event":{}},"$id":"schema:calling_user_event_params"};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:calling_user_event_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err2 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err3 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

export const messaging_send_params = validate69;
const schema70 = {"type":"object","required":["to_number","from_number"],"properties":{"to_number":{"type":"string"},"from_number":{"type":"string"},"context":{"type":"string"},"body":{"type":"string"},"media":{"type":"array","items":{"type":"string"}},"tags":{"type":"array","items":{"type":"string"}},"region":{"type":"string"}},"$id":"schema:messaging_send_params"};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:messaging_send_params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to_number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to_number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from_number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from_number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.to_number !== undefined){
if(typeof data.to_number !== "string"){
const err2 = {instancePath:instancePath+"/to_number",schemaPath:"#/properties/to_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from_number !== undefined){
if(typeof data.from_number !== "string"){
const err3 = {instancePath:instancePath+"/from_number",schemaPath:"#/properties/from_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.context !== undefined){
if(typeof data.context !== "string"){
const err4 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err5 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.media !== undefined){
let data4 = data.media;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err6 = {instancePath:instancePath+"/media/" + i0,schemaPath:"#/properties/media/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.tags !== undefined){
let data6 = data.tags;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err8 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
const err10 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

export const messaging_send_result = validate70;
const schema71 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"message_id":{"type":"string"}},"$id":"schema:messaging_send_result"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:messaging_send_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.message_id !== undefined){
if(typeof data.message_id !== "string"){
const err4 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

export const event_signalwire_authorization_state = validate71;
const schema72 = {"type":"object","required":["authorization_state"],"properties":{"authorization_state":{"type":"string"}},"$id":"schema:event_signalwire_authorization_state"};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_signalwire_authorization_state" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorization_state === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorization_state"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.authorization_state !== undefined){
if(typeof data.authorization_state !== "string"){
const err1 = {instancePath:instancePath+"/authorization_state",schemaPath:"#/properties/authorization_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

export const event_calling_call_receive = validate72;
const schema73 = {"type":"object","required":["node_id","call_id","context","call_state","direction","device"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"context":{"type":"string","minLength":1},"call_state":{"type":"string","enum":["created","ringing","answered","ending","ended"]},"direction":{"type":"string","const":"inbound"},"device":{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","enum":["phone","sip","webrtc"]},"params":{"type":"object"}}},"project_id":{"type":"string"},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_receive"};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_receive" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.context === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "context"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.call_state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_state"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.direction === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.device === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "device"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err6 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err7 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.context !== undefined){
let data2 = data.context;
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.call_state !== undefined){
let data3 = data.call_state;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/call_state",schemaPath:"#/properties/call_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((data3 === "created") || (data3 === "ringing")) || (data3 === "answered")) || (data3 === "ending")) || (data3 === "ended"))){
const err11 = {instancePath:instancePath+"/call_state",schemaPath:"#/properties/call_state/enum",keyword:"enum",params:{allowedValues: schema73.properties.call_state.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.direction !== undefined){
let data4 = data.direction;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("inbound" !== data4){
const err13 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/const",keyword:"const",params:{allowedValue: "inbound"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.device !== undefined){
let data5 = data.device;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.type === undefined){
const err14 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.params === undefined){
const err15 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.type !== undefined){
let data6 = data5.type;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((data6 === "phone") || (data6 === "sip")) || (data6 === "webrtc"))){
const err17 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/properties/type/enum",keyword:"enum",params:{allowedValues: schema73.properties.device.properties.type.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.params !== undefined){
let data7 = data5.params;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err18 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.project_id !== undefined){
if(typeof data.project_id !== "string"){
const err20 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err21 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err22 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

export const event_calling_call_state = validate73;
const schema74 = {"type":"object","required":["node_id","call_id","call_state","direction","device"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"call_state":{"type":"string","enum":["created","ringing","answered","ending","ended"]},"direction":{"type":"string","enum":["inbound","outbound"]},"device":{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","enum":["phone","sip","webrtc"]},"params":{"type":"object"}}},"end_reason":{"type":"string"},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_state"};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_state" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.call_state === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_state"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.direction === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.device === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "device"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err5 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err6 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.call_state !== undefined){
let data2 = data.call_state;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/call_state",schemaPath:"#/properties/call_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((data2 === "created") || (data2 === "ringing")) || (data2 === "answered")) || (data2 === "ending")) || (data2 === "ended"))){
const err8 = {instancePath:instancePath+"/call_state",schemaPath:"#/properties/call_state/enum",keyword:"enum",params:{allowedValues: schema74.properties.call_state.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.direction !== undefined){
let data3 = data.direction;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data3 === "inbound") || (data3 === "outbound"))){
const err10 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema74.properties.direction.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.device !== undefined){
let data4 = data.device;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err11 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.params === undefined){
const err12 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.type !== undefined){
let data5 = data4.type;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data5 === "phone") || (data5 === "sip")) || (data5 === "webrtc"))){
const err14 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/properties/type/enum",keyword:"enum",params:{allowedValues: schema74.properties.device.properties.type.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.params !== undefined){
let data6 = data4.params;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err15 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.end_reason !== undefined){
if(typeof data.end_reason !== "string"){
const err17 = {instancePath:instancePath+"/end_reason",schemaPath:"#/properties/end_reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err18 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err19 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

export const event_calling_call_dial = validate74;
const schema75 = {"anyOf":[{"type":"object","required":["node_id","tag","dial_state"],"properties":{"node_id":{"type":"string"},"tag":{"type":"string"},"dial_state":{"type":"string","const":"dialing"}}},{"type":"object","required":["node_id","tag","dial_state","call"],"properties":{"node_id":{"type":"string"},"tag":{"type":"string"},"dial_state":{"type":"string","const":"answered"},"call":{"type":"object","required":["node_id","call_id","call_state","direction","device"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"call_state":{"type":"string","enum":["created","ringing","answered","ending","ended"]},"direction":{"type":"string","enum":["inbound","outbound"]},"device":{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","enum":["phone","sip","webrtc"]},"params":{"type":"object"}}},"segment_id":{"type":"string"},"tag":{"type":"string"},"dial_winner":{"anyOf":[{"type":"string","const":"true"},{"type":"boolean"}]}}}}},{"type":"object","required":["node_id","tag","dial_state"],"properties":{"node_id":{"type":"string"},"tag":{"type":"string"},"dial_state":{"type":"string","const":"failed"},"reason":{"type":"string"},"source":{"type":"string"}}}],"$id":"schema:event_calling_call_dial"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_dial" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tag === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "tag"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.dial_state === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "dial_state"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/anyOf/0/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err4 = {instancePath:instancePath+"/tag",schemaPath:"#/anyOf/0/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dial_state !== undefined){
let data2 = data.dial_state;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/dial_state",schemaPath:"#/anyOf/0/properties/dial_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("dialing" !== data2){
const err6 = {instancePath:instancePath+"/dial_state",schemaPath:"#/anyOf/0/properties/dial_state/const",keyword:"const",params:{allowedValue: "dialing"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err8 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.tag === undefined){
const err9 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "tag"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.dial_state === undefined){
const err10 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "dial_state"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.call === undefined){
const err11 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "call"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err12 = {instancePath:instancePath+"/node_id",schemaPath:"#/anyOf/1/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err13 = {instancePath:instancePath+"/tag",schemaPath:"#/anyOf/1/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.dial_state !== undefined){
let data5 = data.dial_state;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/dial_state",schemaPath:"#/anyOf/1/properties/dial_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if("answered" !== data5){
const err15 = {instancePath:instancePath+"/dial_state",schemaPath:"#/anyOf/1/properties/dial_state/const",keyword:"const",params:{allowedValue: "answered"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.call !== undefined){
let data6 = data.call;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.node_id === undefined){
const err16 = {instancePath:instancePath+"/call",schemaPath:"#/anyOf/1/properties/call/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.call_id === undefined){
const err17 = {instancePath:instancePath+"/call",schemaPath:"#/anyOf/1/properties/call/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.call_state === undefined){
const err18 = {instancePath:instancePath+"/call",schemaPath:"#/anyOf/1/properties/call/required",keyword:"required",params:{missingProperty: "call_state"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.direction === undefined){
const err19 = {instancePath:instancePath+"/call",schemaPath:"#/anyOf/1/properties/call/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.device === undefined){
const err20 = {instancePath:instancePath+"/call",schemaPath:"#/anyOf/1/properties/call/required",keyword:"required",params:{missingProperty: "device"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.node_id !== undefined){
if(typeof data6.node_id !== "string"){
const err21 = {instancePath:instancePath+"/call/node_id",schemaPath:"#/anyOf/1/properties/call/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.call_id !== undefined){
if(typeof data6.call_id !== "string"){
const err22 = {instancePath:instancePath+"/call/call_id",schemaPath:"#/anyOf/1/properties/call/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.call_state !== undefined){
let data9 = data6.call_state;
if(typeof data9 !== "string"){
const err23 = {instancePath:instancePath+"/call/call_state",schemaPath:"#/anyOf/1/properties/call/properties/call_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((((data9 === "created") || (data9 === "ringing")) || (data9 === "answered")) || (data9 === "ending")) || (data9 === "ended"))){
const err24 = {instancePath:instancePath+"/call/call_state",schemaPath:"#/anyOf/1/properties/call/properties/call_state/enum",keyword:"enum",params:{allowedValues: schema75.anyOf[1].properties.call.properties.call_state.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.direction !== undefined){
let data10 = data6.direction;
if(typeof data10 !== "string"){
const err25 = {instancePath:instancePath+"/call/direction",schemaPath:"#/anyOf/1/properties/call/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data10 === "inbound") || (data10 === "outbound"))){
const err26 = {instancePath:instancePath+"/call/direction",schemaPath:"#/anyOf/1/properties/call/properties/direction/enum",keyword:"enum",params:{allowedValues: schema75.anyOf[1].properties.call.properties.direction.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.device !== undefined){
let data11 = data6.device;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.type === undefined){
const err27 = {instancePath:instancePath+"/call/device",schemaPath:"#/anyOf/1/properties/call/properties/device/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data11.params === undefined){
const err28 = {instancePath:instancePath+"/call/device",schemaPath:"#/anyOf/1/properties/call/properties/device/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11.type !== undefined){
let data12 = data11.type;
if(typeof data12 !== "string"){
const err29 = {instancePath:instancePath+"/call/device/type",schemaPath:"#/anyOf/1/properties/call/properties/device/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data12 === "phone") || (data12 === "sip")) || (data12 === "webrtc"))){
const err30 = {instancePath:instancePath+"/call/device/type",schemaPath:"#/anyOf/1/properties/call/properties/device/properties/type/enum",keyword:"enum",params:{allowedValues: schema75.anyOf[1].properties.call.properties.device.properties.type.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.params !== undefined){
let data13 = data11.params;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err31 = {instancePath:instancePath+"/call/device/params",schemaPath:"#/anyOf/1/properties/call/properties/device/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/call/device",schemaPath:"#/anyOf/1/properties/call/properties/device/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data6.segment_id !== undefined){
if(typeof data6.segment_id !== "string"){
const err33 = {instancePath:instancePath+"/call/segment_id",schemaPath:"#/anyOf/1/properties/call/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.tag !== undefined){
if(typeof data6.tag !== "string"){
const err34 = {instancePath:instancePath+"/call/tag",schemaPath:"#/anyOf/1/properties/call/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data6.dial_winner !== undefined){
let data16 = data6.dial_winner;
const _errs38 = errors;
let valid5 = false;
const _errs39 = errors;
if(typeof data16 !== "string"){
const err35 = {instancePath:instancePath+"/call/dial_winner",schemaPath:"#/anyOf/1/properties/call/properties/dial_winner/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if("true" !== data16){
const err36 = {instancePath:instancePath+"/call/dial_winner",schemaPath:"#/anyOf/1/properties/call/properties/dial_winner/anyOf/0/const",keyword:"const",params:{allowedValue: "true"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs41 = errors;
if(typeof data16 !== "boolean"){
const err37 = {instancePath:instancePath+"/call/dial_winner",schemaPath:"#/anyOf/1/properties/call/properties/dial_winner/anyOf/1/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid1 = _errs41 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err38 = {instancePath:instancePath+"/call/dial_winner",schemaPath:"#/anyOf/1/properties/call/properties/dial_winner/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/call",schemaPath:"#/anyOf/1/properties/call/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err41 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data.tag === undefined){
const err42 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "tag"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data.dial_state === undefined){
const err43 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "dial_state"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err44 = {instancePath:instancePath+"/node_id",schemaPath:"#/anyOf/2/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err45 = {instancePath:instancePath+"/tag",schemaPath:"#/anyOf/2/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.dial_state !== undefined){
let data19 = data.dial_state;
if(typeof data19 !== "string"){
const err46 = {instancePath:instancePath+"/dial_state",schemaPath:"#/anyOf/2/properties/dial_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if("failed" !== data19){
const err47 = {instancePath:instancePath+"/dial_state",schemaPath:"#/anyOf/2/properties/dial_state/const",keyword:"const",params:{allowedValue: "failed"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err48 = {instancePath:instancePath+"/reason",schemaPath:"#/anyOf/2/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err49 = {instancePath:instancePath+"/source",schemaPath:"#/anyOf/2/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid0 = _errs43 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err51 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate74.errors = vErrors;
return errors === 0;
}

export const event_calling_call_connect = validate75;
const schema76 = {"type":"object","required":["node_id","call_id","connect_state"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"connect_state":{"type":"string","enum":["connecting","connected","disconnected","failed"]},"failed_reason":{"type":"string"},"peer":{"type":"object","required":["node_id","call_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"tag":{"type":"string"},"device":{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","enum":["phone","sip","webrtc"]},"params":{"type":"object"}}},"queue_id":{"type":"string"},"queue_name":{"type":"string"}}},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_connect"};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_connect" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.connect_state === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connect_state"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.connect_state !== undefined){
let data2 = data.connect_state;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/connect_state",schemaPath:"#/properties/connect_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data2 === "connecting") || (data2 === "connected")) || (data2 === "disconnected")) || (data2 === "failed"))){
const err6 = {instancePath:instancePath+"/connect_state",schemaPath:"#/properties/connect_state/enum",keyword:"enum",params:{allowedValues: schema76.properties.connect_state.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.failed_reason !== undefined){
if(typeof data.failed_reason !== "string"){
const err7 = {instancePath:instancePath+"/failed_reason",schemaPath:"#/properties/failed_reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.peer !== undefined){
let data4 = data.peer;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.node_id === undefined){
const err8 = {instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.call_id === undefined){
const err9 = {instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.node_id !== undefined){
if(typeof data4.node_id !== "string"){
const err10 = {instancePath:instancePath+"/peer/node_id",schemaPath:"#/properties/peer/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.call_id !== undefined){
if(typeof data4.call_id !== "string"){
const err11 = {instancePath:instancePath+"/peer/call_id",schemaPath:"#/properties/peer/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.tag !== undefined){
if(typeof data4.tag !== "string"){
const err12 = {instancePath:instancePath+"/peer/tag",schemaPath:"#/properties/peer/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.device !== undefined){
let data8 = data4.device;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
const err13 = {instancePath:instancePath+"/peer/device",schemaPath:"#/properties/peer/properties/device/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data8.params === undefined){
const err14 = {instancePath:instancePath+"/peer/device",schemaPath:"#/properties/peer/properties/device/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8.type !== undefined){
let data9 = data8.type;
if(typeof data9 !== "string"){
const err15 = {instancePath:instancePath+"/peer/device/type",schemaPath:"#/properties/peer/properties/device/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data9 === "phone") || (data9 === "sip")) || (data9 === "webrtc"))){
const err16 = {instancePath:instancePath+"/peer/device/type",schemaPath:"#/properties/peer/properties/device/properties/type/enum",keyword:"enum",params:{allowedValues: schema76.properties.peer.properties.device.properties.type.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.params !== undefined){
let data10 = data8.params;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err17 = {instancePath:instancePath+"/peer/device/params",schemaPath:"#/properties/peer/properties/device/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/peer/device",schemaPath:"#/properties/peer/properties/device/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.queue_id !== undefined){
if(typeof data4.queue_id !== "string"){
const err19 = {instancePath:instancePath+"/peer/queue_id",schemaPath:"#/properties/peer/properties/queue_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.queue_name !== undefined){
if(typeof data4.queue_name !== "string"){
const err20 = {instancePath:instancePath+"/peer/queue_name",schemaPath:"#/properties/peer/properties/queue_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err22 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err23 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

export const event_calling_call_refer = validate76;
const schema77 = {"type":"object","required":["node_id","call_id","state"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"state":{"type":"string","enum":["inProgress","cancel","busy","noAnswer","error","success"]},"sip_refer_to":{"type":"string"},"sip_refer_response_code":{"type":"string"},"sip_notify_response_code":{"type":"string"},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_refer"};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_refer" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data2 = data.state;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((data2 === "inProgress") || (data2 === "cancel")) || (data2 === "busy")) || (data2 === "noAnswer")) || (data2 === "error")) || (data2 === "success"))){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema77.properties.state.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sip_refer_to !== undefined){
if(typeof data.sip_refer_to !== "string"){
const err7 = {instancePath:instancePath+"/sip_refer_to",schemaPath:"#/properties/sip_refer_to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sip_refer_response_code !== undefined){
if(typeof data.sip_refer_response_code !== "string"){
const err8 = {instancePath:instancePath+"/sip_refer_response_code",schemaPath:"#/properties/sip_refer_response_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sip_notify_response_code !== undefined){
if(typeof data.sip_notify_response_code !== "string"){
const err9 = {instancePath:instancePath+"/sip_notify_response_code",schemaPath:"#/properties/sip_notify_response_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err10 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err11 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

export const event_calling_error = validate77;
const schema78 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"node_id":{"type":"string"},"call_id":{"type":"string"}},"$id":"schema:event_calling_error"};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_error" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

export const event_calling_call_play = validate78;
const schema79 = {"type":"object","required":["node_id","call_id","control_id","state"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"state":{"type":"string","enum":["playing","paused","finished","error"]},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_play"};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_play" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data3 === "playing") || (data3 === "paused")) || (data3 === "finished")) || (data3 === "error"))){
const err9 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema79.properties.state.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err10 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err11 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

export const event_calling_call_record = validate79;
const schema80 = {"type":"object","required":["node_id","call_id","control_id","state"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"state":{"type":"string","enum":["recording","paused","finished","no_input"]},"url":{"type":"string"},"duration":{"type":"number"},"size":{"type":"integer"},"record":{"type":"object","properties":{"audio":{"type":"object","properties":{"beep":{"type":"boolean"},"format":{"type":"string","enum":["mp3","wav","mp4"]},"stereo":{"type":"boolean"},"direction":{"type":"string","enum":["speak","listen","both"]},"initial_timeout":{"type":"number","minimum":0},"end_silence_timeout":{"type":"number","minimum":0},"terminators":{"type":"string"},"input_sensitivity":{"type":"number","minimum":0,"maximum":100},"max_length":{"type":"number","minimum":0}}},"url":{"type":"string"},"duration":{"type":"number"},"size":{"type":"integer"}}},"recording_id":{"type":"string"},"start_time":{"type":"number"},"end_time":{"type":"number"},"pause_behavior":{"type":"string","enum":["skip","silence"]},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_record"};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_record" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data3 === "recording") || (data3 === "paused")) || (data3 === "finished")) || (data3 === "no_input"))){
const err9 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema80.properties.state.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err10 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.duration !== undefined){
if(!(typeof data.duration == "number")){
const err11 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.size !== undefined){
let data6 = data.size;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err12 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.record !== undefined){
let data7 = data.record;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.audio !== undefined){
let data8 = data7.audio;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.beep !== undefined){
if(typeof data8.beep !== "boolean"){
const err13 = {instancePath:instancePath+"/record/audio/beep",schemaPath:"#/properties/record/properties/audio/properties/beep/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data8.format !== undefined){
let data10 = data8.format;
if(typeof data10 !== "string"){
const err14 = {instancePath:instancePath+"/record/audio/format",schemaPath:"#/properties/record/properties/audio/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data10 === "mp3") || (data10 === "wav")) || (data10 === "mp4"))){
const err15 = {instancePath:instancePath+"/record/audio/format",schemaPath:"#/properties/record/properties/audio/properties/format/enum",keyword:"enum",params:{allowedValues: schema80.properties.record.properties.audio.properties.format.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.stereo !== undefined){
if(typeof data8.stereo !== "boolean"){
const err16 = {instancePath:instancePath+"/record/audio/stereo",schemaPath:"#/properties/record/properties/audio/properties/stereo/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.direction !== undefined){
let data12 = data8.direction;
if(typeof data12 !== "string"){
const err17 = {instancePath:instancePath+"/record/audio/direction",schemaPath:"#/properties/record/properties/audio/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data12 === "speak") || (data12 === "listen")) || (data12 === "both"))){
const err18 = {instancePath:instancePath+"/record/audio/direction",schemaPath:"#/properties/record/properties/audio/properties/direction/enum",keyword:"enum",params:{allowedValues: schema80.properties.record.properties.audio.properties.direction.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.initial_timeout !== undefined){
let data13 = data8.initial_timeout;
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
const err19 = {instancePath:instancePath+"/record/audio/initial_timeout",schemaPath:"#/properties/record/properties/audio/properties/initial_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/record/audio/initial_timeout",schemaPath:"#/properties/record/properties/audio/properties/initial_timeout/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.end_silence_timeout !== undefined){
let data14 = data8.end_silence_timeout;
if(typeof data14 == "number"){
if(data14 < 0 || isNaN(data14)){
const err21 = {instancePath:instancePath+"/record/audio/end_silence_timeout",schemaPath:"#/properties/record/properties/audio/properties/end_silence_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/record/audio/end_silence_timeout",schemaPath:"#/properties/record/properties/audio/properties/end_silence_timeout/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.terminators !== undefined){
if(typeof data8.terminators !== "string"){
const err23 = {instancePath:instancePath+"/record/audio/terminators",schemaPath:"#/properties/record/properties/audio/properties/terminators/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.input_sensitivity !== undefined){
let data16 = data8.input_sensitivity;
if(typeof data16 == "number"){
if(data16 > 100 || isNaN(data16)){
const err24 = {instancePath:instancePath+"/record/audio/input_sensitivity",schemaPath:"#/properties/record/properties/audio/properties/input_sensitivity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err25 = {instancePath:instancePath+"/record/audio/input_sensitivity",schemaPath:"#/properties/record/properties/audio/properties/input_sensitivity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/record/audio/input_sensitivity",schemaPath:"#/properties/record/properties/audio/properties/input_sensitivity/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.max_length !== undefined){
let data17 = data8.max_length;
if(typeof data17 == "number"){
if(data17 < 0 || isNaN(data17)){
const err27 = {instancePath:instancePath+"/record/audio/max_length",schemaPath:"#/properties/record/properties/audio/properties/max_length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/record/audio/max_length",schemaPath:"#/properties/record/properties/audio/properties/max_length/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/record/audio",schemaPath:"#/properties/record/properties/audio/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.url !== undefined){
if(typeof data7.url !== "string"){
const err30 = {instancePath:instancePath+"/record/url",schemaPath:"#/properties/record/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.duration !== undefined){
if(!(typeof data7.duration == "number")){
const err31 = {instancePath:instancePath+"/record/duration",schemaPath:"#/properties/record/properties/duration/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data7.size !== undefined){
let data20 = data7.size;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
const err32 = {instancePath:instancePath+"/record/size",schemaPath:"#/properties/record/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.recording_id !== undefined){
if(typeof data.recording_id !== "string"){
const err34 = {instancePath:instancePath+"/recording_id",schemaPath:"#/properties/recording_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.start_time !== undefined){
if(!(typeof data.start_time == "number")){
const err35 = {instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.end_time !== undefined){
if(!(typeof data.end_time == "number")){
const err36 = {instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.pause_behavior !== undefined){
let data24 = data.pause_behavior;
if(typeof data24 !== "string"){
const err37 = {instancePath:instancePath+"/pause_behavior",schemaPath:"#/properties/pause_behavior/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((data24 === "skip") || (data24 === "silence"))){
const err38 = {instancePath:instancePath+"/pause_behavior",schemaPath:"#/properties/pause_behavior/enum",keyword:"enum",params:{allowedValues: schema80.properties.pause_behavior.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err39 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err40 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

export const event_calling_call_collect = validate80;
const schema81 = {"type":"object","required":["node_id","call_id","control_id","result"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"result":{"anyOf":[{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"digit"},"params":{"type":"object","required":["digits"],"properties":{"digits":{"type":"string"},"terminator":{"type":"string"}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"speech"},"params":{"type":"object","required":["text"],"properties":{"text":{"type":"string"},"confidence":{"type":"number"}}}}},{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["no_input","no_match","start_of_input","error","finished"]}}}]},"final":{"type":"boolean"},"state":{"type":"string","enum":["collecting","finished","error"]},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_collect"};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_collect" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.result === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.result !== undefined){
let data3 = data.result;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err8 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.params === undefined){
const err9 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf/0/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.type !== undefined){
let data4 = data3.type;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/result/type",schemaPath:"#/properties/result/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("digit" !== data4){
const err11 = {instancePath:instancePath+"/result/type",schemaPath:"#/properties/result/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "digit"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.params !== undefined){
let data5 = data3.params;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.digits === undefined){
const err12 = {instancePath:instancePath+"/result/params",schemaPath:"#/properties/result/anyOf/0/properties/params/required",keyword:"required",params:{missingProperty: "digits"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.digits !== undefined){
if(typeof data5.digits !== "string"){
const err13 = {instancePath:instancePath+"/result/params/digits",schemaPath:"#/properties/result/anyOf/0/properties/params/properties/digits/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.terminator !== undefined){
if(typeof data5.terminator !== "string"){
const err14 = {instancePath:instancePath+"/result/params/terminator",schemaPath:"#/properties/result/anyOf/0/properties/params/properties/terminator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/result/params",schemaPath:"#/properties/result/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs19 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err17 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.params === undefined){
const err18 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf/1/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.type !== undefined){
let data8 = data3.type;
if(typeof data8 !== "string"){
const err19 = {instancePath:instancePath+"/result/type",schemaPath:"#/properties/result/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if("speech" !== data8){
const err20 = {instancePath:instancePath+"/result/type",schemaPath:"#/properties/result/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "speech"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.params !== undefined){
let data9 = data3.params;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.text === undefined){
const err21 = {instancePath:instancePath+"/result/params",schemaPath:"#/properties/result/anyOf/1/properties/params/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9.text !== undefined){
if(typeof data9.text !== "string"){
const err22 = {instancePath:instancePath+"/result/params/text",schemaPath:"#/properties/result/anyOf/1/properties/params/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.confidence !== undefined){
if(!(typeof data9.confidence == "number")){
const err23 = {instancePath:instancePath+"/result/params/confidence",schemaPath:"#/properties/result/anyOf/1/properties/params/properties/confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/result/params",schemaPath:"#/properties/result/anyOf/1/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs29 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err26 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data3.type !== undefined){
let data12 = data3.type;
if(typeof data12 !== "string"){
const err27 = {instancePath:instancePath+"/result/type",schemaPath:"#/properties/result/anyOf/2/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((((data12 === "no_input") || (data12 === "no_match")) || (data12 === "start_of_input")) || (data12 === "error")) || (data12 === "finished"))){
const err28 = {instancePath:instancePath+"/result/type",schemaPath:"#/properties/result/anyOf/2/properties/type/enum",keyword:"enum",params:{allowedValues: schema81.properties.result.anyOf[2].properties.type.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err30 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.final !== undefined){
if(typeof data.final !== "boolean"){
const err31 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.state !== undefined){
let data14 = data.state;
if(typeof data14 !== "string"){
const err32 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((data14 === "collecting") || (data14 === "finished")) || (data14 === "error"))){
const err33 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema81.properties.state.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err34 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err35 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

export const event_calling_call_detect = validate81;
const schema82 = {"type":"object","required":["node_id","call_id","control_id","detect"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"detect":{"anyOf":[{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"machine"},"params":{"type":"object","required":["event"],"properties":{"event":{"type":"string","enum":["MACHINE","HUMAN","UNKNOWN","READY","NOT_READY","finished","error"]},"beep":{"type":"boolean"}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"fax"},"params":{"type":"object","required":["event"],"properties":{"event":{"type":"string","enum":["CED","CNG","finished","error"]},"beep":{"type":"boolean"}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"digit"},"params":{"type":"object","required":["event"],"properties":{"event":{"type":"string"},"beep":{"type":"boolean"}}}}}]},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_detect"};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_detect" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detect === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detect"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.detect !== undefined){
let data3 = data.detect;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err8 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.params === undefined){
const err9 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/anyOf/0/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.type !== undefined){
let data4 = data3.type;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/detect/type",schemaPath:"#/properties/detect/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("machine" !== data4){
const err11 = {instancePath:instancePath+"/detect/type",schemaPath:"#/properties/detect/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "machine"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.params !== undefined){
let data5 = data3.params;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.event === undefined){
const err12 = {instancePath:instancePath+"/detect/params",schemaPath:"#/properties/detect/anyOf/0/properties/params/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.event !== undefined){
let data6 = data5.event;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/detect/params/event",schemaPath:"#/properties/detect/anyOf/0/properties/params/properties/event/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((((data6 === "MACHINE") || (data6 === "HUMAN")) || (data6 === "UNKNOWN")) || (data6 === "READY")) || (data6 === "NOT_READY")) || (data6 === "finished")) || (data6 === "error"))){
const err14 = {instancePath:instancePath+"/detect/params/event",schemaPath:"#/properties/detect/anyOf/0/properties/params/properties/event/enum",keyword:"enum",params:{allowedValues: schema82.properties.detect.anyOf[0].properties.params.properties.event.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.beep !== undefined){
if(typeof data5.beep !== "boolean"){
const err15 = {instancePath:instancePath+"/detect/params/beep",schemaPath:"#/properties/detect/anyOf/0/properties/params/properties/beep/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/detect/params",schemaPath:"#/properties/detect/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs19 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err18 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.params === undefined){
const err19 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/anyOf/1/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3.type !== undefined){
let data8 = data3.type;
if(typeof data8 !== "string"){
const err20 = {instancePath:instancePath+"/detect/type",schemaPath:"#/properties/detect/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if("fax" !== data8){
const err21 = {instancePath:instancePath+"/detect/type",schemaPath:"#/properties/detect/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "fax"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.params !== undefined){
let data9 = data3.params;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.event === undefined){
const err22 = {instancePath:instancePath+"/detect/params",schemaPath:"#/properties/detect/anyOf/1/properties/params/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.event !== undefined){
let data10 = data9.event;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/detect/params/event",schemaPath:"#/properties/detect/anyOf/1/properties/params/properties/event/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((data10 === "CED") || (data10 === "CNG")) || (data10 === "finished")) || (data10 === "error"))){
const err24 = {instancePath:instancePath+"/detect/params/event",schemaPath:"#/properties/detect/anyOf/1/properties/params/properties/event/enum",keyword:"enum",params:{allowedValues: schema82.properties.detect.anyOf[1].properties.params.properties.event.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.beep !== undefined){
if(typeof data9.beep !== "boolean"){
const err25 = {instancePath:instancePath+"/detect/params/beep",schemaPath:"#/properties/detect/anyOf/1/properties/params/properties/beep/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/detect/params",schemaPath:"#/properties/detect/anyOf/1/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs29 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err28 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/anyOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data3.params === undefined){
const err29 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/anyOf/2/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data3.type !== undefined){
let data12 = data3.type;
if(typeof data12 !== "string"){
const err30 = {instancePath:instancePath+"/detect/type",schemaPath:"#/properties/detect/anyOf/2/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if("digit" !== data12){
const err31 = {instancePath:instancePath+"/detect/type",schemaPath:"#/properties/detect/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "digit"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data3.params !== undefined){
let data13 = data3.params;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.event === undefined){
const err32 = {instancePath:instancePath+"/detect/params",schemaPath:"#/properties/detect/anyOf/2/properties/params/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13.event !== undefined){
if(typeof data13.event !== "string"){
const err33 = {instancePath:instancePath+"/detect/params/event",schemaPath:"#/properties/detect/anyOf/2/properties/params/properties/event/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.beep !== undefined){
if(typeof data13.beep !== "boolean"){
const err34 = {instancePath:instancePath+"/detect/params/beep",schemaPath:"#/properties/detect/anyOf/2/properties/params/properties/beep/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/detect/params",schemaPath:"#/properties/detect/anyOf/2/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err37 = {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err38 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err39 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

export const event_calling_call_send_digits = validate82;
const schema83 = {"type":"object","required":["node_id","call_id","control_id","state"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"state":{"type":"string","enum":["finished"]},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_send_digits"};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_send_digits" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data3 === "finished")){
const err9 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema83.properties.state.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err10 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err11 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

export const event_calling_call_tap = validate83;
const schema84 = {"type":"object","required":["node_id","call_id","control_id","state"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"state":{"type":"string","enum":["tapping","finished"]},"tap":{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"audio"},"params":{"type":"object","properties":{"direction":{"type":"string","enum":["listen","speak","both"]}}}}},"device":{"anyOf":[{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"rtp"},"params":{"type":"object","required":["addr","port"],"properties":{"addr":{"type":"string"},"port":{"type":"integer","minimum":1,"maximum":65535},"codec":{"type":"string"},"ptime":{"type":"integer","minimum":10,"maximum":120},"rate":{"type":"integer"}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"ws"},"params":{"type":"object","required":["uri"],"properties":{"uri":{"type":"string"},"codec":{"type":"string"},"rate":{"type":"integer"}}}}}]},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_tap"};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_tap" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "tapping") || (data3 === "finished"))){
const err9 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema84.properties.state.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.tap !== undefined){
let data4 = data.tap;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err10 = {instancePath:instancePath+"/tap",schemaPath:"#/properties/tap/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.type !== undefined){
let data5 = data4.type;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/tap/type",schemaPath:"#/properties/tap/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("audio" !== data5){
const err12 = {instancePath:instancePath+"/tap/type",schemaPath:"#/properties/tap/properties/type/const",keyword:"const",params:{allowedValue: "audio"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.params !== undefined){
let data6 = data4.params;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.direction !== undefined){
let data7 = data6.direction;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/tap/params/direction",schemaPath:"#/properties/tap/properties/params/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data7 === "listen") || (data7 === "speak")) || (data7 === "both"))){
const err14 = {instancePath:instancePath+"/tap/params/direction",schemaPath:"#/properties/tap/properties/params/properties/direction/enum",keyword:"enum",params:{allowedValues: schema84.properties.tap.properties.params.properties.direction.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/tap/params",schemaPath:"#/properties/tap/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/tap",schemaPath:"#/properties/tap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.device !== undefined){
let data8 = data.device;
const _errs18 = errors;
let valid3 = false;
const _errs19 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
const err17 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.params === undefined){
const err18 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/0/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.type !== undefined){
let data9 = data8.type;
if(typeof data9 !== "string"){
const err19 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if("rtp" !== data9){
const err20 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "rtp"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.params !== undefined){
let data10 = data8.params;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.addr === undefined){
const err21 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/0/properties/params/required",keyword:"required",params:{missingProperty: "addr"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10.port === undefined){
const err22 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/0/properties/params/required",keyword:"required",params:{missingProperty: "port"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10.addr !== undefined){
if(typeof data10.addr !== "string"){
const err23 = {instancePath:instancePath+"/device/params/addr",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/addr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.port !== undefined){
let data12 = data10.port;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err24 = {instancePath:instancePath+"/device/params/port",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 > 65535 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/device/params/port",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/device/params/port",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data10.codec !== undefined){
if(typeof data10.codec !== "string"){
const err27 = {instancePath:instancePath+"/device/params/codec",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.ptime !== undefined){
let data14 = data10.ptime;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err28 = {instancePath:instancePath+"/device/params/ptime",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/ptime/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 > 120 || isNaN(data14)){
const err29 = {instancePath:instancePath+"/device/params/ptime",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/ptime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data14 < 10 || isNaN(data14)){
const err30 = {instancePath:instancePath+"/device/params/ptime",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/ptime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data10.rate !== undefined){
let data15 = data10.rate;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err31 = {instancePath:instancePath+"/device/params/rate",schemaPath:"#/properties/device/anyOf/0/properties/params/properties/rate/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs35 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
const err34 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data8.params === undefined){
const err35 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/1/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data8.type !== undefined){
let data16 = data8.type;
if(typeof data16 !== "string"){
const err36 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if("ws" !== data16){
const err37 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "ws"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data8.params !== undefined){
let data17 = data8.params;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.uri === undefined){
const err38 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/1/properties/params/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data17.uri !== undefined){
if(typeof data17.uri !== "string"){
const err39 = {instancePath:instancePath+"/device/params/uri",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data17.codec !== undefined){
if(typeof data17.codec !== "string"){
const err40 = {instancePath:instancePath+"/device/params/codec",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data17.rate !== undefined){
let data20 = data17.rate;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
const err41 = {instancePath:instancePath+"/device/params/rate",schemaPath:"#/properties/device/anyOf/1/properties/params/properties/rate/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/device/params",schemaPath:"#/properties/device/anyOf/1/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid0 = _errs35 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err44 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err45 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err46 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

export const event_calling_call_stream = validate84;
const schema85 = {"type":"object","required":["node_id","call_id","control_id","state"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"state":{"type":"string","enum":["streaming","finished"]},"url":{"type":"string"},"name":{"type":"string"},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_stream"};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_stream" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "streaming") || (data3 === "finished"))){
const err9 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema85.properties.state.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err10 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err12 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err13 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

export const event_calling_call_transcribe = validate85;
const schema86 = {"type":"object","required":["node_id","call_id","control_id","state"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"state":{"type":"string","enum":["transcribing","finished"]},"url":{"type":"string"},"recording_id":{"type":"string"},"duration":{"type":"number"},"size":{"type":"integer"},"start_time":{"type":"number"},"end_time":{"type":"number"},"status_url":{"type":"string"},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_transcribe"};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_transcribe" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "transcribing") || (data3 === "finished"))){
const err9 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema86.properties.state.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err10 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.recording_id !== undefined){
if(typeof data.recording_id !== "string"){
const err11 = {instancePath:instancePath+"/recording_id",schemaPath:"#/properties/recording_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.duration !== undefined){
if(!(typeof data.duration == "number")){
const err12 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.size !== undefined){
let data7 = data.size;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err13 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.start_time !== undefined){
if(!(typeof data.start_time == "number")){
const err14 = {instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.end_time !== undefined){
if(!(typeof data.end_time == "number")){
const err15 = {instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.status_url !== undefined){
if(typeof data.status_url !== "string"){
const err16 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err17 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err18 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

export const event_calling_call_fax = validate86;
const schema87 = {"type":"object","required":["node_id","call_id","control_id","fax"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"fax":{"anyOf":[{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"page"},"params":{"type":"object","properties":{"direction":{"type":"string","enum":["send","receive"]},"number":{"type":"integer"}}}}},{"type":"object","required":["type","params"],"properties":{"type":{"type":"string","const":"finished"},"params":{"type":"object","properties":{"direction":{"type":"string","enum":["send","receive"]},"identity":{"type":"string"},"remote_identity":{"type":"string"},"document":{"type":"string"},"pages":{"type":"integer"},"success":{"type":"boolean"},"result":{"anyOf":[{"type":"integer"},{"type":"string"}]},"result_text":{"type":"string"},"format":{"type":"string"}}}}},{"type":"object","required":["type"],"properties":{"type":{"type":"string","const":"error"},"params":{"type":"object"}}}]},"state":{"type":"string","enum":["finished","error"]},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_fax"};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_fax" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.fax === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fax"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fax !== undefined){
let data3 = data.fax;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err8 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.params === undefined){
const err9 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/anyOf/0/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.type !== undefined){
let data4 = data3.type;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/fax/type",schemaPath:"#/properties/fax/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("page" !== data4){
const err11 = {instancePath:instancePath+"/fax/type",schemaPath:"#/properties/fax/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "page"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.params !== undefined){
let data5 = data3.params;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.direction !== undefined){
let data6 = data5.direction;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/fax/params/direction",schemaPath:"#/properties/fax/anyOf/0/properties/params/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data6 === "send") || (data6 === "receive"))){
const err13 = {instancePath:instancePath+"/fax/params/direction",schemaPath:"#/properties/fax/anyOf/0/properties/params/properties/direction/enum",keyword:"enum",params:{allowedValues: schema87.properties.fax.anyOf[0].properties.params.properties.direction.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.number !== undefined){
let data7 = data5.number;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err14 = {instancePath:instancePath+"/fax/params/number",schemaPath:"#/properties/fax/anyOf/0/properties/params/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/fax/params",schemaPath:"#/properties/fax/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs19 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err17 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.params === undefined){
const err18 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/anyOf/1/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.type !== undefined){
let data8 = data3.type;
if(typeof data8 !== "string"){
const err19 = {instancePath:instancePath+"/fax/type",schemaPath:"#/properties/fax/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if("finished" !== data8){
const err20 = {instancePath:instancePath+"/fax/type",schemaPath:"#/properties/fax/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "finished"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.params !== undefined){
let data9 = data3.params;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.direction !== undefined){
let data10 = data9.direction;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/fax/params/direction",schemaPath:"#/properties/fax/anyOf/1/properties/params/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data10 === "send") || (data10 === "receive"))){
const err22 = {instancePath:instancePath+"/fax/params/direction",schemaPath:"#/properties/fax/anyOf/1/properties/params/properties/direction/enum",keyword:"enum",params:{allowedValues: schema87.properties.fax.anyOf[1].properties.params.properties.direction.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.identity !== undefined){
if(typeof data9.identity !== "string"){
const err23 = {instancePath:instancePath+"/fax/params/identity",schemaPath:"#/properties/fax/anyOf/1/properties/params/properties/identity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.remote_identity !== undefined){
if(typeof data9.remote_identity !== "string"){
const err24 = {instancePath:instancePath+"/fax/params/remote_identity",schemaPath:"#/properties/fax/anyOf/1/properties/params/properties/remote_identity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.document !== undefined){
if(typeof data9.document !== "string"){
const err25 = {instancePath:instancePath+"/fax/params/document",schemaPath:"#/properties/fax/anyOf/1/properties/params/properties/document/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.pages !== undefined){
let data14 = data9.pages;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err26 = {instancePath:instancePath+"/fax/params/pages",schemaPath:"#/properties/fax/anyOf/1/properties/params/properties/pages/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.success !== undefined){
if(typeof data9.success !== "boolean"){
const err27 = {instancePath:instancePath+"/fax/params/success",schemaPath:"#/properties/fax/anyOf/1/properties/params/properties/success/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.result !== undefined){
let data16 = data9.result;
const _errs38 = errors;
let valid6 = false;
const _errs39 = errors;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err28 = {instancePath:instancePath+"/fax/params/result",schemaPath:"#/properties/fax/anyOf/1/properties/params/properties/result/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs41 = errors;
if(typeof data16 !== "string"){
const err29 = {instancePath:instancePath+"/fax/params/result",schemaPath:"#/properties/fax/anyOf/1/properties/params/properties/result/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs41 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err30 = {instancePath:instancePath+"/fax/params/result",schemaPath:"#/properties/fax/anyOf/1/properties/params/properties/result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
if(data9.result_text !== undefined){
if(typeof data9.result_text !== "string"){
const err31 = {instancePath:instancePath+"/fax/params/result_text",schemaPath:"#/properties/fax/anyOf/1/properties/params/properties/result_text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.format !== undefined){
if(typeof data9.format !== "string"){
const err32 = {instancePath:instancePath+"/fax/params/format",schemaPath:"#/properties/fax/anyOf/1/properties/params/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/fax/params",schemaPath:"#/properties/fax/anyOf/1/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs47 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
const err35 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/anyOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data3.type !== undefined){
let data19 = data3.type;
if(typeof data19 !== "string"){
const err36 = {instancePath:instancePath+"/fax/type",schemaPath:"#/properties/fax/anyOf/2/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if("error" !== data19){
const err37 = {instancePath:instancePath+"/fax/type",schemaPath:"#/properties/fax/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "error"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data3.params !== undefined){
let data20 = data3.params;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err38 = {instancePath:instancePath+"/fax/params",schemaPath:"#/properties/fax/anyOf/2/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs47 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err40 = {instancePath:instancePath+"/fax",schemaPath:"#/properties/fax/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.state !== undefined){
let data21 = data.state;
if(typeof data21 !== "string"){
const err41 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!((data21 === "finished") || (data21 === "error"))){
const err42 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema87.properties.state.enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err43 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err44 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

export const event_calling_call_hold = validate87;
const schema88 = {"type":"object","required":["node_id","call_id","state"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"state":{"type":"string"},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_hold"};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_hold" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err6 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err7 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
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
validate87.errors = vErrors;
return errors === 0;
}

export const event_calling_call_denoise = validate88;
const schema89 = {"type":"object","required":["node_id","call_id","denoised"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"denoised":{"type":"boolean"},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_denoise"};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_denoise" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.denoised === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "denoised"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.denoised !== undefined){
if(typeof data.denoised !== "boolean"){
const err5 = {instancePath:instancePath+"/denoised",schemaPath:"#/properties/denoised/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err6 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err7 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
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
validate88.errors = vErrors;
return errors === 0;
}

export const event_calling_call_echo = validate89;
const schema90 = {"type":"object","required":["node_id","call_id","state"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"state":{"type":"string"},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_echo"};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_echo" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err6 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err7 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
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
validate89.errors = vErrors;
return errors === 0;
}

export const event_calling_conference = validate90;
const schema91 = {"type":"object","required":["conference_id","name","status"],"properties":{"conference_id":{"type":"string"},"name":{"type":"string"},"status":{"type":"string"},"node_id":{"type":"string"},"call_id":{"type":"string"},"segment_id":{"type":"string"},"tag":{"type":"string"},"size":{"type":"integer"},"region":{"type":"string"},"muted":{"type":"boolean"},"hold":{"type":"boolean"},"start_on_join":{"type":"boolean"},"end_on_leave":{"type":"boolean"},"coaching":{"type":"boolean"},"recording_url":{"type":"string"},"recording_file_size":{"type":"integer"},"recording_duration":{"type":"number"},"reason_ended":{"type":"string"},"call_id_ending_conf":{"type":"string"}},"$id":"schema:event_calling_conference"};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_conference" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conference_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conference_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.conference_id !== undefined){
if(typeof data.conference_id !== "string"){
const err3 = {instancePath:instancePath+"/conference_id",schemaPath:"#/properties/conference_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err6 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err7 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err8 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err9 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.size !== undefined){
let data7 = data.size;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err10 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
const err11 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.muted !== undefined){
if(typeof data.muted !== "boolean"){
const err12 = {instancePath:instancePath+"/muted",schemaPath:"#/properties/muted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.hold !== undefined){
if(typeof data.hold !== "boolean"){
const err13 = {instancePath:instancePath+"/hold",schemaPath:"#/properties/hold/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.start_on_join !== undefined){
if(typeof data.start_on_join !== "boolean"){
const err14 = {instancePath:instancePath+"/start_on_join",schemaPath:"#/properties/start_on_join/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.end_on_leave !== undefined){
if(typeof data.end_on_leave !== "boolean"){
const err15 = {instancePath:instancePath+"/end_on_leave",schemaPath:"#/properties/end_on_leave/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.coaching !== undefined){
if(typeof data.coaching !== "boolean"){
const err16 = {instancePath:instancePath+"/coaching",schemaPath:"#/properties/coaching/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.recording_url !== undefined){
if(typeof data.recording_url !== "string"){
const err17 = {instancePath:instancePath+"/recording_url",schemaPath:"#/properties/recording_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.recording_file_size !== undefined){
let data15 = data.recording_file_size;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err18 = {instancePath:instancePath+"/recording_file_size",schemaPath:"#/properties/recording_file_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.recording_duration !== undefined){
if(!(typeof data.recording_duration == "number")){
const err19 = {instancePath:instancePath+"/recording_duration",schemaPath:"#/properties/recording_duration/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.reason_ended !== undefined){
if(typeof data.reason_ended !== "string"){
const err20 = {instancePath:instancePath+"/reason_ended",schemaPath:"#/properties/reason_ended/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.call_id_ending_conf !== undefined){
if(typeof data.call_id_ending_conf !== "string"){
const err21 = {instancePath:instancePath+"/call_id_ending_conf",schemaPath:"#/properties/call_id_ending_conf/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

export const event_calling_call_queue = validate91;
const schema92 = {"type":"object","required":["node_id","call_id","control_id","status","id","name"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"status":{"type":"string","enum":["enqueue","dequeue","leave"]},"id":{"type":"string"},"name":{"type":"string"},"position":{"type":"integer"},"size":{"type":"integer"},"avg_time":{"type":"number"},"enqueue_ts":{"type":"integer"},"dequeue_ts":{"type":"integer"},"leave_ts":{"type":"integer"},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_queue"};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_queue" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.name === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err6 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err7 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((data3 === "enqueue") || (data3 === "dequeue")) || (data3 === "leave"))){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema92.properties.status.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.position !== undefined){
let data6 = data.position;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err14 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.size !== undefined){
let data7 = data.size;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err15 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.avg_time !== undefined){
if(!(typeof data.avg_time == "number")){
const err16 = {instancePath:instancePath+"/avg_time",schemaPath:"#/properties/avg_time/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.enqueue_ts !== undefined){
let data9 = data.enqueue_ts;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err17 = {instancePath:instancePath+"/enqueue_ts",schemaPath:"#/properties/enqueue_ts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.dequeue_ts !== undefined){
let data10 = data.dequeue_ts;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err18 = {instancePath:instancePath+"/dequeue_ts",schemaPath:"#/properties/dequeue_ts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.leave_ts !== undefined){
let data11 = data.leave_ts;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err19 = {instancePath:instancePath+"/leave_ts",schemaPath:"#/properties/leave_ts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err20 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err21 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

export const event_calling_call_pay = validate92;
const schema93 = {"type":"object","required":["node_id","call_id","control_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"for":{"type":"string"},"state":{"type":"string","enum":["finished","error"]},"error_type":{"type":"string"},"attempt":{"anyOf":[{"type":"string"},{"type":"integer"}]},"payment_method":{"type":"string"},"payment_card_type":{"type":"string"},"payment_card_number":{"type":"string"},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_pay"};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_pay" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err3 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err4 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.for !== undefined){
if(typeof data.for !== "string"){
const err7 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.state !== undefined){
let data4 = data.state;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data4 === "finished") || (data4 === "error"))){
const err9 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema93.properties.state.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.error_type !== undefined){
if(typeof data.error_type !== "string"){
const err10 = {instancePath:instancePath+"/error_type",schemaPath:"#/properties/error_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.attempt !== undefined){
let data6 = data.attempt;
const _errs14 = errors;
let valid1 = false;
const _errs15 = errors;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs17 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err12 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err13 = {instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.payment_method !== undefined){
if(typeof data.payment_method !== "string"){
const err14 = {instancePath:instancePath+"/payment_method",schemaPath:"#/properties/payment_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.payment_card_type !== undefined){
if(typeof data.payment_card_type !== "string"){
const err15 = {instancePath:instancePath+"/payment_card_type",schemaPath:"#/properties/payment_card_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.payment_card_number !== undefined){
if(typeof data.payment_card_number !== "string"){
const err16 = {instancePath:instancePath+"/payment_card_number",schemaPath:"#/properties/payment_card_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err17 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err18 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

export const event_calling_call_ai = validate93;
const schema94 = {"type":"object","required":["node_id","call_id","control_id","state"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"control_id":{"type":"string","minLength":1},"state":{"type":"string","enum":["finished","error"]},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_call_ai"};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_call_ai" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.control_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err4 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.control_id !== undefined){
let data2 = data.control_id;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "finished") || (data3 === "error"))){
const err9 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema94.properties.state.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err10 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err11 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

export const event_calling_user_event = validate94;
const schema95 = {"type":"object","required":["node_id","call_id"],"properties":{"node_id":{"type":"string"},"call_id":{"type":"string"},"event":{},"segment_id":{"type":"string"},"tag":{"type":"string"}},"$id":"schema:event_calling_user_event"};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_calling_user_event" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.node_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "node_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.call_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err2 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err3 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.segment_id !== undefined){
if(typeof data.segment_id !== "string"){
const err4 = {instancePath:instancePath+"/segment_id",schemaPath:"#/properties/segment_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
const err5 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

export const event_messaging_receive = validate95;
const schema96 = {"type":"object","required":["message_id","direction","from_number","to_number","message_state"],"properties":{"message_id":{"type":"string"},"direction":{"type":"string","enum":["inbound","outbound"]},"from_number":{"type":"string"},"to_number":{"type":"string"},"message_state":{"type":"string","enum":["queued","initiated","sent","delivered","undelivered","failed","received"]},"context":{"type":"string"},"segments":{"type":"integer"},"body":{"type":"string"},"media":{"type":"array","items":{"type":"string"}},"tags":{"type":"array","items":{"type":"string"}}},"$id":"schema:event_messaging_receive"};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_messaging_receive" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.direction === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from_number === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from_number"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.to_number === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to_number"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.message_state === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_state"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.message_id !== undefined){
if(typeof data.message_id !== "string"){
const err5 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data1 === "inbound") || (data1 === "outbound"))){
const err7 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema96.properties.direction.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.from_number !== undefined){
if(typeof data.from_number !== "string"){
const err8 = {instancePath:instancePath+"/from_number",schemaPath:"#/properties/from_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.to_number !== undefined){
if(typeof data.to_number !== "string"){
const err9 = {instancePath:instancePath+"/to_number",schemaPath:"#/properties/to_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.message_state !== undefined){
let data4 = data.message_state;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/message_state",schemaPath:"#/properties/message_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((((data4 === "queued") || (data4 === "initiated")) || (data4 === "sent")) || (data4 === "delivered")) || (data4 === "undelivered")) || (data4 === "failed")) || (data4 === "received"))){
const err11 = {instancePath:instancePath+"/message_state",schemaPath:"#/properties/message_state/enum",keyword:"enum",params:{allowedValues: schema96.properties.message_state.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.context !== undefined){
if(typeof data.context !== "string"){
const err12 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.segments !== undefined){
let data6 = data.segments;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err13 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err14 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.media !== undefined){
let data8 = data.media;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err15 = {instancePath:instancePath+"/media/" + i0,schemaPath:"#/properties/media/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.tags !== undefined){
let data10 = data.tags;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
const err17 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

export const event_messaging_state = validate96;
const schema97 = {"type":"object","required":["message_id","direction","from_number","to_number","message_state"],"properties":{"message_id":{"type":"string"},"direction":{"type":"string","enum":["inbound","outbound"]},"from_number":{"type":"string"},"to_number":{"type":"string"},"message_state":{"type":"string","enum":["queued","initiated","sent","delivered","undelivered","failed","received"]},"context":{"type":"string"},"segments":{"type":"integer"},"body":{"type":"string"},"media":{"type":"array","items":{"type":"string"}},"tags":{"type":"array","items":{"type":"string"}},"reason":{"type":"string"}},"$id":"schema:event_messaging_state"};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:event_messaging_state" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.direction === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from_number === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from_number"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.to_number === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to_number"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.message_state === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_state"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.message_id !== undefined){
if(typeof data.message_id !== "string"){
const err5 = {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data1 === "inbound") || (data1 === "outbound"))){
const err7 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema97.properties.direction.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.from_number !== undefined){
if(typeof data.from_number !== "string"){
const err8 = {instancePath:instancePath+"/from_number",schemaPath:"#/properties/from_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.to_number !== undefined){
if(typeof data.to_number !== "string"){
const err9 = {instancePath:instancePath+"/to_number",schemaPath:"#/properties/to_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.message_state !== undefined){
let data4 = data.message_state;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/message_state",schemaPath:"#/properties/message_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((((data4 === "queued") || (data4 === "initiated")) || (data4 === "sent")) || (data4 === "delivered")) || (data4 === "undelivered")) || (data4 === "failed")) || (data4 === "received"))){
const err11 = {instancePath:instancePath+"/message_state",schemaPath:"#/properties/message_state/enum",keyword:"enum",params:{allowedValues: schema97.properties.message_state.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.context !== undefined){
if(typeof data.context !== "string"){
const err12 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.segments !== undefined){
let data6 = data.segments;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err13 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err14 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.media !== undefined){
let data8 = data.media;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err15 = {instancePath:instancePath+"/media/" + i0,schemaPath:"#/properties/media/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.tags !== undefined){
let data10 = data.tags;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
const err17 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err19 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}

